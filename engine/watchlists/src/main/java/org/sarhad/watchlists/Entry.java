package org.sarhad.watchlists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One listed subject with all that its list says of it.
 *
 * @param id the source's own identifier, stable over editions
 * @param kind what sort of subject it is
 * @param names every name, the primary first; never empty for a person or an organisation
 * @param birthDates birth dates (persons) or founding and building dates (others), each a separate claim
 * @param places places of birth, addresses, flags
 * @param nationalities ISO 3166 alpha-3 or ICAO codes
 * @param documents passports, identity cards, registrations
 * @param sex as stated
 * @param programme the sanctions regime, notice colour or national programme, in the source's words
 * @param measures what the list asks of an officer
 * @param legalBasis resolution, regulation, order or notice number
 * @param owner the authority that answers for the entry
 * @param listed the day it was listed
 * @param expires the day it stops acting
 * @param review the day by which its owner must look at it again
 * @param updated the day on which the source last changed it
 * @param handling handling codes that bind whoever reads it
 * @param links ties to other entries
 * @param details statements that have no field of their own: titles, vessel types, tonnage, descriptions
 * @param remarks what else the source says, in its words
 * @param provenance where in its file it stands
 */
public record Entry(
        String id,
        EntryKind kind,
        List<Name> names,
        List<PartialDate> birthDates,
        List<Place> places,
        Set<String> nationalities,
        List<ListedDocument> documents,
        Sex sex,
        @Nullable String programme,
        Set<Measure> measures,
        @Nullable String legalBasis,
        @Nullable String owner,
        @Nullable LocalDate listed,
        @Nullable LocalDate expires,
        @Nullable LocalDate review,
        @Nullable LocalDate updated,
        Set<String> handling,
        List<EntryLink> links,
        List<Detail> details,
        @Nullable String remarks,
        Provenance provenance) {
    public Entry {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an entry needs an id");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(provenance, "provenance");
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        places = List.copyOf(places);
        nationalities = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(nationalities));
        documents = List.copyOf(documents);
        measures = measures.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(measures));
        handling = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(handling));
        links = List.copyOf(links);
        details = List.copyOf(details);
    }

    /** The name to show first. */
    public Optional<Name> primaryName() {
        return names.stream().min(Comparator.comparing(Name::kind));
    }

    /** The measure that comes first by the fixed order of {@link Measure}. */
    public Optional<Measure> firstMeasure() {
        return measures.stream().min(Comparator.naturalOrder());
    }

    /** Begins an entry; everything but id, kind and provenance may be left out. */
    public static Builder builder(String id, EntryKind kind, Provenance provenance) {
        return new Builder(id, kind, provenance);
    }

    /** Collects the parts of an entry while a reader meets them. Not safe for use by several threads. */
    public static final class Builder {
        private final String id;
        private final EntryKind kind;
        private final Provenance provenance;
        private final List<Name> names = new ArrayList<>();
        private final List<PartialDate> birthDates = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final Set<String> nationalities = new LinkedHashSet<>();
        private final List<ListedDocument> documents = new ArrayList<>();
        private final Set<Measure> measures = EnumSet.noneOf(Measure.class);
        private final Set<String> handling = new LinkedHashSet<>();
        private final List<EntryLink> links = new ArrayList<>();
        private final List<Detail> details = new ArrayList<>();
        private Sex sex = Sex.UNSPECIFIED;
        private @Nullable String programme;
        private @Nullable String legalBasis;
        private @Nullable String owner;
        private @Nullable LocalDate listed;
        private @Nullable LocalDate expires;
        private @Nullable LocalDate review;
        private @Nullable LocalDate updated;
        private @Nullable String remarks;

        private Builder(String id, EntryKind kind, Provenance provenance) {
            this.id = id;
            this.kind = kind;
            this.provenance = provenance;
        }

        public Builder name(Name name) {
            if (!names.contains(name)) {
                names.add(name);
            }
            return this;
        }

        public Builder birthDate(PartialDate date) {
            if (!birthDates.contains(date)) {
                birthDates.add(date);
            }
            return this;
        }

        public Builder place(Place place) {
            if (!places.contains(place)) {
                places.add(place);
            }
            return this;
        }

        public Builder nationality(String code) {
            nationalities.add(code);
            return this;
        }

        public Builder document(ListedDocument document) {
            if (!documents.contains(document)) {
                documents.add(document);
            }
            return this;
        }

        public Builder sex(Sex value) {
            this.sex = value;
            return this;
        }

        public Builder programme(@Nullable String value) {
            this.programme = value;
            return this;
        }

        public Builder measure(Measure measure) {
            measures.add(measure);
            return this;
        }

        public Builder legalBasis(@Nullable String value) {
            this.legalBasis = value;
            return this;
        }

        public Builder owner(@Nullable String value) {
            this.owner = value;
            return this;
        }

        public Builder listed(@Nullable LocalDate value) {
            this.listed = value;
            return this;
        }

        public Builder expires(@Nullable LocalDate value) {
            this.expires = value;
            return this;
        }

        public Builder review(@Nullable LocalDate value) {
            this.review = value;
            return this;
        }

        public Builder updated(@Nullable LocalDate value) {
            this.updated = value;
            return this;
        }

        public Builder handling(String code) {
            handling.add(code);
            return this;
        }

        public Builder link(EntryLink link) {
            if (!links.contains(link)) {
                links.add(link);
            }
            return this;
        }

        public Builder detail(Detail detail) {
            if (!details.contains(detail)) {
                details.add(detail);
            }
            return this;
        }

        /** Adds a statement unless the source leaves it empty. */
        public Builder detail(String label, @Nullable String value) {
            return value == null || value.isBlank() ? this : detail(new Detail(label, value.strip()));
        }

        public Builder remarks(@Nullable String value) {
            this.remarks = value;
            return this;
        }

        /** The entry as collected so far. */
        public Entry build() {
            return new Entry(
                    id,
                    kind,
                    names,
                    birthDates,
                    places,
                    nationalities,
                    documents,
                    sex,
                    programme,
                    measures,
                    legalBasis,
                    owner,
                    listed,
                    expires,
                    review,
                    updated,
                    handling,
                    links,
                    details,
                    remarks,
                    provenance);
        }
    }
}
