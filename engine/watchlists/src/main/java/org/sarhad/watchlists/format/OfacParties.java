package org.sarhad.watchlists.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.EntryLink;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameParts;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.Provenance;

/** Makes entries of the parties of OFAC's advanced XML. */
final class OfacParties {
    private final OfacReferences references;
    private final Reading reading;

    OfacParties(OfacReferences references, Reading reading) {
        this.references = references;
        this.reading = reading;
    }

    /**
     * Reads a party.
     *
     * @throws IllegalArgumentException when it is no subject
     */
    void read(XmlNode party, Provenance where) {
        List<XmlNode> profiles = party.children("Profile");
        if (profiles.isEmpty()) {
            throw new IllegalArgumentException("the party has no profile");
        }
        XmlNode profile = profiles.getFirst();
        EntryKind kind = kind(profile);
        EntryFiller filler = new EntryFiller(party.attribute("FixedRef"), kind, where, reading);
        for (XmlNode identity : profile.children("Identity")) {
            identity(identity, kind, filler);
        }
        profile.children("Feature").forEach(feature -> feature(feature, filler));
        references.sanctions(profile.attribute("ID")).forEach(entry -> sanction(entry, filler));
        for (XmlNode relation : references.relations(profile.attribute("ID"))) {
            String words = references.word("RelationType", relation.attribute("RelationTypeID"));
            filler.entry()
                    .link(new EntryLink(
                            words.isEmpty() ? "linked-to" : ScreeningListRecords.label(words),
                            relation.attribute("To-ProfileID")));
        }
        filler.entry().owner("US Department of the Treasury, Office of Foreign Assets Control");
        String comment = party.value("Comment");
        filler.entry().remarks(comment.isEmpty() ? null : comment);
        filler.finish();
    }

    private EntryKind kind(XmlNode profile) {
        String subType = profile.attribute("PartySubTypeID");
        String words = references.word("PartySubType", subType) + " "
                + references.word("PartyType", references.word("PartyTypeOf", subType));
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("vessel")) {
            return EntryKind.VESSEL;
        }
        if (lower.contains("aircraft")) {
            return EntryKind.AIRCRAFT;
        }
        if (lower.contains("individual")) {
            return EntryKind.PERSON;
        }
        return EntryKind.ORGANISATION;
    }

    private void identity(XmlNode identity, EntryKind kind, EntryFiller filler) {
        Map<String, String> groups = new HashMap<>();
        for (XmlNode group : identity.all("NamePartGroups", "MasterNamePartGroup", "NamePartGroup")) {
            groups.put(
                    group.attribute("ID"),
                    references
                            .word("NamePartType", group.attribute("NamePartTypeID"))
                            .toLowerCase(Locale.ROOT));
        }
        for (XmlNode alias : identity.children("Alias")) {
            for (XmlNode documented : alias.children("DocumentedName")) {
                name(alias, documented, groups, kind, filler);
            }
        }
        references.documents(identity.attribute("ID")).forEach(document -> document(document, filler));
    }

    private void name(
            XmlNode alias, XmlNode documented, Map<String, String> groups, EntryKind kind, EntryFiller filler) {
        List<String> family = new ArrayList<>();
        List<String> given = new ArrayList<>();
        List<String> patronymic = new ArrayList<>();
        List<String> other = new ArrayList<>();
        boolean latin = true;
        for (XmlNode value : documented.all("DocumentedNamePart", "NamePartValue")) {
            String type = groups.getOrDefault(value.attribute("NamePartGroupID"), "");
            String script = references.word("Script", value.attribute("ScriptID"));
            latin &= script.isEmpty() || script.equalsIgnoreCase("Latin");
            (type.contains("last") || type.contains("maiden")
                            ? family
                            : type.contains("patronymic")
                                    ? patronymic
                                    : type.contains("first") || type.contains("middle") ? given : other)
                    .add(value.text());
        }
        boolean person = kind == EntryKind.PERSON && !family.isEmpty();
        String text = person
                ? EntryFiller.join(
                        String.join(" ", family), String.join(" ", given) + " " + String.join(" ", patronymic))
                : String.join(" ", other) + " " + String.join(" ", given) + " " + String.join(" ", family);
        NameParts parts = person ? new NameParts(text(given), text(patronymic), text(family), null, null) : null;
        boolean weak = alias.attribute("LowQuality").equals("true");
        filler.name(text, role(alias, latin), weak ? NameQuality.WEAK : NameQuality.GOOD, parts);
    }

    private NameKind role(XmlNode alias, boolean latin) {
        if (!latin) {
            return NameKind.ORIGINAL_SCRIPT;
        }
        if (alias.attribute("Primary").equals("true")) {
            return NameKind.PRIMARY;
        }
        String type =
                references.word("AliasType", alias.attribute("AliasTypeID")).toLowerCase(Locale.ROOT);
        return type.startsWith("f.k.a") ? NameKind.FORMER : NameKind.ALIAS;
    }

    private static @Nullable String text(List<String> words) {
        return words.isEmpty() ? null : String.join(" ", words);
    }

    private void document(XmlNode document, EntryFiller filler) {
        String label = references.word("IDRegDocType", document.attribute("IDRegDocTypeID"));
        String country = references.word("Country", document.attribute("IssuedBy-CountryID"));
        String number = document.value("IDRegistrationNo");
        String type = number.startsWith("IMO ") ? "imo" : DocumentTypes.type(label);
        List<String> dates = new ArrayList<>();
        for (XmlNode date : document.children("DocumentDate")) {
            String words = references.word("IDRegDocDateType", date.attribute("IDRegDocDateTypeID"));
            date.children("DatePeriod")
                    .forEach(period -> dates.add((words + " " + OfacReferences.period(period)).strip()));
        }
        filler.document(
                type,
                number.startsWith("IMO ") ? number.substring(4) : number,
                country,
                EntryFiller.join(
                        type.equals("passport") || type.equals("imo") ? "" : label,
                        String.join(", ", dates),
                        document.value("IssuingAuthority")));
    }

    private void feature(XmlNode feature, EntryFiller filler) {
        String type = references.word("FeatureType", feature.attribute("FeatureTypeID"));
        String lower = type.toLowerCase(Locale.ROOT);
        for (XmlNode version : feature.children("FeatureVersion")) {
            String text = text(version);
            List<XmlNode> locations = version.children("VersionLocation");
            String placeId = locations.isEmpty() ? "" : locations.getFirst().attribute("LocationID");
            String place = references.place(placeId);
            String country = references.countryOfPlace(placeId);
            switch (lower) {
                case "birthdate",
                        "organization established date",
                        "aircraft manufacture date",
                        "vessel year of build" ->
                    version.children("DatePeriod")
                            .forEach(period -> filler.birthDate(OfacReferences.period(period), type));
                case "place of birth" -> filler.place("birth", place.isEmpty() ? text : place, country);
                case "location" -> filler.place("address", place, country);
                case "nationality country", "citizenship country" ->
                    filler.nationality(country.isEmpty() ? text : country, type);
                case "gender" -> filler.sex(text, type);
                case "vessel flag" -> filler.place("flag", text, country);
                default -> otherFeature(type, EntryFiller.join(text, place), filler);
            }
        }
    }

    private static void otherFeature(String type, String text, EntryFiller filler) {
        String documentType = DocumentTypes.type(type);
        boolean number = switch (documentType) {
            case "imo",
                    "mmsi",
                    "call-sign",
                    "aircraft-serial",
                    "aircraft-registration",
                    "aircraft-mode-s",
                    "swift-bic" -> true;
            default -> false;
        };
        if (number) {
            filler.document(documentType, text.startsWith("IMO ") ? text.substring(4) : text, null, null);
        } else if (!type.isEmpty()) {
            filler.entry().detail(ScreeningListRecords.label(type), text);
        }
    }

    private String text(XmlNode version) {
        List<String> texts = new ArrayList<>();
        for (XmlNode detail : version.children("VersionDetail")) {
            texts.add(
                    detail.text().isEmpty()
                            ? references.word("DetailReference", detail.attribute("DetailReferenceID"))
                            : detail.text());
        }
        return EntryFiller.join(texts.toArray(String[]::new));
    }

    private void sanction(XmlNode entry, EntryFiller filler) {
        List<String> programmes = new ArrayList<>();
        for (XmlNode measure : entry.children("SanctionsMeasure")) {
            String type = references.word("SanctionsType", measure.attribute("SanctionsTypeID"));
            if (type.equalsIgnoreCase("Program")) {
                programmes.add(measure.value("Comment"));
            } else {
                MeasureWords.measures(type.isEmpty() ? "block" : type).forEach(filler.entry()::measure);
            }
        }
        if (!programmes.isEmpty()) {
            filler.entry().programme(String.join("; ", programmes));
        }
        filler.entry().measure(Measure.FREEZE_ASSETS);
        for (XmlNode event : entry.children("EntryEvent")) {
            String basis = references.word("LegalBasis", event.attribute("LegalBasisID"));
            filler.entry().legalBasis(basis.isEmpty() ? null : basis);
            event.children("Date")
                    .forEach(date ->
                            filler.day(OfacReferences.date(date), "EntryEvent").ifPresent(filler.entry()::listed));
        }
    }
}
