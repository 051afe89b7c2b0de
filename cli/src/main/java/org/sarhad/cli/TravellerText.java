package org.sarhad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.mrz.Mrz;
import org.sarhad.documents.mrz.MrzContents;
import org.sarhad.names.SubjectType;
import org.sarhad.screening.QueryDocument;
import org.sarhad.screening.QueryName;
import org.sarhad.screening.Traveller;
import org.sarhad.watchlists.Countries;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A traveller as words on a command line or in a CSV file; what is blank is unknown. */
record TravellerText(
        String name, String birthDate, String nationality, String sex, String documentNumber, String documentCountry) {

    /** What sort of subject the user says it is. */
    enum Type {
        BY_CONTENT,
        ANY,
        PERSON,
        ORGANISATION,
        VESSEL,
        AIRCRAFT
    }

    static Type type(CommandSpec spec, @Nullable String text) {
        if (text == null) {
            return Type.BY_CONTENT;
        }
        try {
            return Type.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "no type is called " + text + "; there are person, organisation, vessel, aircraft, any",
                    e);
        }
    }

    /**
     * The traveller meant.
     *
     * @throws IllegalArgumentException when a field cannot be understood, with the field's name
     */
    Traveller traveller(Type type) {
        if (name.isBlank() && documentNumber.isBlank()) {
            throw new IllegalArgumentException("name: a traveller needs a name or a document");
        }
        PartialDate born = birthDate.isBlank() ? null : date(birthDate.strip());
        Set<String> states = nationality.isBlank() ? Set.of() : Set.of(state(nationality.strip()));
        Sex asSex = sex(sex.strip());
        List<QueryDocument> documents = documentNumber.isBlank()
                ? List.of()
                : List.of(new QueryDocument(
                        documentNumber.strip(),
                        Countries.code(documentCountry.strip()).orElse(null)));
        List<QueryName> names = name.isBlank() ? List.of() : List.of(QueryName.of(name.strip()));
        boolean person = born != null || !states.isEmpty() || asSex != Sex.UNSPECIFIED;
        return new Traveller(names, born, states, asSex, documents, subjectType(type, person));
    }

    /**
     * A traveller as far as the text could be understood.
     *
     * @param traveller who to ask about
     * @param leftOut why fields were left out, each with the field's name
     */
    record Understood(Traveller traveller, List<String> leftOut) {}

    /**
     * The traveller meant, without the fields that cannot be understood: a badly written nationality is no reason to let a
     * name go unasked.
     *
     * @throws IllegalArgumentException when there is nothing to ask about
     */
    Understood asFarAsUnderstood(Type type) {
        List<String> leftOut = new ArrayList<>();
        TravellerText kept = new TravellerText(
                name,
                kept(birthDate, TravellerText::date, leftOut),
                kept(nationality, TravellerText::state, leftOut),
                kept(sex, TravellerText::sex, leftOut),
                documentNumber,
                documentCountry);
        return new Understood(kept.traveller(type), List.copyOf(leftOut));
    }

    private static String kept(String text, Function<String, ?> reader, List<String> leftOut) {
        try {
            if (!text.isBlank()) {
                Objects.requireNonNull(reader.apply(text.strip()));
            }
            return text;
        } catch (IllegalArgumentException e) {
            leftOut.add(String.valueOf(e.getMessage()));
            return "";
        }
    }

    private static SubjectType subjectType(Type type, boolean person) {
        return switch (type) {
            case BY_CONTENT -> person ? SubjectType.PERSON : SubjectType.OTHER;
            case ANY -> SubjectType.OTHER;
            case PERSON -> SubjectType.PERSON;
            case ORGANISATION -> SubjectType.ORGANISATION;
            case VESSEL -> SubjectType.VESSEL;
            case AIRCRAFT -> SubjectType.AIRCRAFT;
        };
    }

    /** The traveller whom a machine-readable zone names. */
    static Traveller of(Mrz mrz) {
        MrzContents contents = mrz.contents();
        QueryName name =
                QueryName.ofMrz(contents.primaryIdentifier(), contents.secondaryIdentifier(), mrz.nameMayBeCut());
        PartialDate born = contents.birthDate().isReadable()
                ? new PartialDate(
                        contents.birthDate().earliest(), contents.birthDate().latest(), false)
                : null;
        List<QueryDocument> documents = contents.documentNumber().isBlank()
                ? List.of()
                : List.of(new QueryDocument(
                        contents.documentNumber(),
                        Countries.code(contents.issuingState()).orElse(null)));
        return new Traveller(
                List.of(name),
                born,
                Countries.code(contents.nationality()).map(Set::of).orElse(Set.of()),
                sex(contents.sex()),
                documents,
                SubjectType.PERSON);
    }

    private static PartialDate date(String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("birth_date: " + e.getMessage(), e);
        }
    }

    private static String state(String text) {
        return Countries.code(text).orElseThrow(() -> new IllegalArgumentException("nationality: no state " + text));
    }

    private static Sex sex(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "M", "MALE" -> Sex.MALE;
            case "F", "FEMALE" -> Sex.FEMALE;
            case "", "X", "<", "U", "UNSPECIFIED" -> Sex.UNSPECIFIED;
            default -> throw new IllegalArgumentException("sex: M or F, not " + text);
        };
    }
}
