package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.EntryLink;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameParts;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.Provenance;

/**
 * The European Union's consolidated financial sanctions file (XML, namespace {@code http://eu.europa.ec/fpi/fsd/export}),
 * source {@code eu-fsf}.
 */
final class EuFinancialSanctionsXml implements ListFormat {
    static final String SOURCE = "eu-fsf";

    @Override
    public String title() {
        return "EU consolidated financial sanctions list";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        boolean root = XmlRecords.rootName(file.head()).equals("export");
        return root && (file.head().contains("fsd/export") || file.head().contains("<sanctionEntity"))
                ? Part.MAIN
                : null;
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        SourceFile file = parts.getFirst().file();
        String[] generated = {""};
        new XmlRecords(file, Set.of("sanctionEntity"), reading).read(new XmlRecords.Handler() {
            @Override
            public void root(XmlNode root) {
                generated[0] = root.attribute("generationDate");
            }

            @Override
            public void record(XmlNode record) {
                entry(record, new Provenance(file.name(), record.line()), reading);
            }
        });
        return new EditionStamp(
                SOURCE, generated[0].isEmpty() ? null : generated[0], UnConsolidatedXml.instant(generated[0]));
    }

    private static void entry(XmlNode record, Provenance where, Reading reading) {
        String reference = record.attribute("euReferenceNumber");
        String logicalId = record.attribute("logicalId");
        EntryKind kind = record.children("subjectType").stream()
                        .anyMatch(type -> type.attribute("classificationCode").equalsIgnoreCase("P")
                                || type.attribute("code").equalsIgnoreCase("person"))
                ? EntryKind.PERSON
                : EntryKind.ORGANISATION;
        EntryFiller filler = new EntryFiller(reference.isEmpty() ? "EU-" + logicalId : reference, kind, where, reading);
        filler.entry().detail("logical-id", logicalId);
        String unitedNations = record.attribute("unitedNationId");
        if (!unitedNations.isEmpty()) {
            filler.entry().link(new EntryLink("same-as", UnConsolidatedXml.SOURCE + "/" + unitedNations));
        }
        filler.entry().owner("Council of the European Union").measure(Measure.FREEZE_ASSETS);
        filler.entry().detail("designation-details", record.attribute("designationDetails"));
        boolean first = true;
        for (XmlNode child : record.children()) {
            switch (child.name()) {
                case "nameAlias" -> first = !name(child, kind, first, filler) && first;
                case "regulation" -> regulation(child, filler);
                case "birthdate" -> birth(child, filler);
                case "citizenship" -> state(child, filler);
                case "address" -> filler.place("address", place(child), country(child));
                case "identification" -> identification(child, filler);
                default -> {}
            }
        }
        filler.entry()
                .remarks(
                        String.join("\n", record.values("remark")).isEmpty()
                                ? null
                                : String.join("\n", record.values("remark")));
        filler.finish();
    }

    private static boolean name(XmlNode alias, EntryKind kind, boolean first, EntryFiller filler) {
        String whole = alias.attribute("wholeName");
        String text = whole.isEmpty()
                ? alias.attribute("firstName") + " " + alias.attribute("middleName") + " " + alias.attribute("lastName")
                : whole;
        if (text.isBlank()) {
            return false;
        }
        NameParts parts =
                kind == EntryKind.PERSON && !alias.attribute("lastName").isEmpty()
                        ? new NameParts(
                                empty(EntryFiller.join(alias.attribute("firstName"), alias.attribute("middleName"))
                                        .replace(",", "")),
                                null,
                                alias.attribute("lastName"),
                                null,
                                empty(alias.attribute("title")))
                        : null;
        boolean latin =
                text.codePoints().noneMatch(c -> Character.isLetter(c) && c > 0x24F && (c < 0x1E00 || c > 0x1EFF));
        NameKind role = first && latin ? NameKind.PRIMARY : latin ? NameKind.ALIAS : NameKind.ORIGINAL_SCRIPT;
        boolean weak = alias.attribute("strong").equalsIgnoreCase("false");
        filler.name(text, role, weak ? NameQuality.WEAK : NameQuality.GOOD, parts);
        filler.entry().detail("position", alias.attribute("function"));
        filler.entry().detail("title", alias.attribute("title"));
        if (!alias.attribute("gender").isEmpty()) {
            filler.sex(alias.attribute("gender"), "gender");
        }
        return role == NameKind.PRIMARY;
    }

    private static @Nullable String empty(String text) {
        return text.isBlank() ? null : text;
    }

    private static void regulation(XmlNode regulation, EntryFiller filler) {
        filler.entry().programme(empty(regulation.attribute("programme")));
        filler.entry().legalBasis(empty(regulation.attribute("numberTitle")));
        filler.day(regulation.attribute("publicationDate"), "publicationDate").ifPresent(day -> {
            filler.entry().listed(day);
            filler.entry().updated(day);
        });
    }

    private static void birth(XmlNode birth, EntryFiller filler) {
        boolean circa = birth.attribute("circa").equalsIgnoreCase("true");
        String exact = birth.attribute("birthdate");
        String year = birth.attribute("year");
        String text = !exact.isEmpty() ? exact : !year.isEmpty() ? monthAndYear(birth, year) : range(birth);
        if (!birth.attribute("calendarType").equalsIgnoreCase("GREGORIAN")
                && !birth.attribute("calendarType").isEmpty()) {
            filler.misunderstood("birthdate", text, "a date of the calendar " + birth.attribute("calendarType"));
        } else {
            filler.birthDate(text.isEmpty() || !circa ? text : "circa " + text, "birthdate");
        }
        filler.place("birth", place(birth), country(birth));
    }

    private static String monthAndYear(XmlNode birth, String year) {
        String month = birth.attribute("monthOfYear");
        String day = birth.attribute("dayOfMonth");
        return month.isEmpty() ? year : year + "-" + month + (day.isEmpty() ? "" : "-" + day);
    }

    private static String range(XmlNode birth) {
        String from = birth.attribute("yearRangeFrom");
        String to = birth.attribute("yearRangeTo");
        return from.isEmpty() || to.isEmpty() ? from + to : from + " to " + to;
    }

    private static void state(XmlNode citizenship, EntryFiller filler) {
        String code = country(citizenship);
        filler.nationality(code.isEmpty() ? citizenship.attribute("region") : code, "citizenship");
    }

    private static String place(XmlNode node) {
        String box = node.attribute("poBox");
        return EntryFiller.join(
                node.attribute("street"),
                box.isEmpty() ? "" : "PO Box " + box,
                node.attribute("place"),
                node.attribute("zipCode"),
                node.attribute("city"),
                node.attribute("region"));
    }

    private static String country(XmlNode node) {
        String code = node.attribute("countryIso2Code");
        String words = node.attribute("countryDescription");
        boolean unknown = code.equals("00") || words.toUpperCase(Locale.ROOT).equals("UNKNOWN");
        return unknown ? "" : code.isEmpty() ? words : code;
    }

    private static void identification(XmlNode document, EntryFiller filler) {
        String type = document.attribute("identificationTypeCode");
        String words = document.attribute("identificationTypeDescription");
        String number = document.attribute("number").isEmpty()
                ? document.attribute("latinNumber")
                : document.attribute("number");
        StringBuilder flags = new StringBuilder();
        for (String flag :
                new String[] {"knownExpired", "knownFalse", "reportedLost", "revokedByIssuer", "diplomatic"}) {
            if (document.attribute(flag).equalsIgnoreCase("true")) {
                flags.append(flags.isEmpty() ? "" : ", ").append(flag);
            }
        }
        String issued = document.attribute("issueDate");
        filler.document(
                type.equals("passport") || type.equals("diplomatic-passport") ? "passport" : kind(type, words),
                number,
                country(document),
                EntryFiller.join(
                        type.equals("passport") ? "" : words,
                        flags.toString(),
                        issued.isEmpty() ? "" : "issued " + issued,
                        document.attribute("issuedBy"),
                        String.join(", ", document.values("remark"))));
    }

    private static String kind(String code, String words) {
        return switch (code) {
            case "id" -> "national-id";
            case "ssn" -> "national-id";
            case "fiscalcode" -> "tax-id";
            case "regnumber", "tradelic" -> "registration";
            case "imo" -> "imo";
            case "swiftbic" -> "swift-bic";
            default -> DocumentTypes.type(words);
        };
    }
}
