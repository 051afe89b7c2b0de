package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameParts;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.Provenance;

/** OFAC's SDN list as XML ({@code sdn.xsd}, root {@code sdnList}), source {@code us-ofac-sdn}. */
final class OfacSdnXml implements ListFormat {
    @Override
    public String title() {
        return "OFAC SDN list (XML)";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        return XmlRecords.rootName(file.head()).equals("sdnList") ? Part.MAIN : null;
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        SourceFile file = parts.getFirst().file();
        String[] published = {""};
        new XmlRecords(file, Set.of("sdnEntry", "publshInformation"), reading).read(new XmlRecords.Handler() {
            @Override
            public void root(XmlNode root) {}

            @Override
            public void record(XmlNode record) {
                if (record.name().equals("publshInformation")) {
                    published[0] = american(record.value("Publish_Date"));
                } else {
                    entry(record, new Provenance(file.name(), record.line()), reading);
                }
            }
        });
        return new EditionStamp(
                OfacSdnCsv.SOURCE,
                published[0].isEmpty() ? null : published[0],
                UnConsolidatedXml.instant(published[0]));
    }

    /** OFAC writes its own day of publication month first. */
    static String american(String text) {
        String[] parts = text.split("/");
        return parts.length == 3 ? parts[2] + "-" + parts[0] + "-" + parts[1] : text;
    }

    private static void entry(XmlNode record, Provenance where, Reading reading) {
        EntryKind kind = switch (record.value("sdnType").toLowerCase(Locale.ROOT)) {
            case "individual" -> EntryKind.PERSON;
            case "vessel" -> EntryKind.VESSEL;
            case "aircraft" -> EntryKind.AIRCRAFT;
            case "entity", "" -> EntryKind.ORGANISATION;
            default -> throw new IllegalArgumentException("no kind of subject is called " + record.value("sdnType"));
        };
        EntryFiller filler = new EntryFiller(record.value("uid"), kind, where, reading);
        name(record, NameKind.PRIMARY, NameQuality.GOOD, filler);
        for (XmlNode aka : record.all("akaList", "aka")) {
            boolean former = aka.value("type").toLowerCase(Locale.ROOT).startsWith("f.k.a");
            boolean weak = aka.value("category").equalsIgnoreCase("weak");
            name(aka, former ? NameKind.FORMER : NameKind.ALIAS, weak ? NameQuality.WEAK : NameQuality.GOOD, filler);
        }
        record.all("idList", "id").forEach(id -> identifier(id, filler));
        identity(record, filler);
        vessel(record, filler);
        List<String> programmes = record.values("programList", "program");
        filler.entry()
                .programme(programmes.isEmpty() ? null : String.join("; ", programmes))
                .owner("US Department of the Treasury, Office of Foreign Assets Control")
                .measure(Measure.FREEZE_ASSETS)
                .detail("title", record.value("title"));
        if (!record.value("remarks").isEmpty()) {
            new OfacRemarks(filler, kind).read(record.value("remarks"));
        }
        filler.finish();
    }

    /** The family name stands first, as in OFAC's other files. */
    private static void name(XmlNode node, NameKind role, NameQuality quality, EntryFiller filler) {
        String given = node.value("firstName");
        String family = node.value("lastName");
        NameParts parts = given.isEmpty() || family.isEmpty() ? null : new NameParts(given, null, family, null, null);
        filler.name(EntryFiller.join(family, given), role, quality, parts);
    }

    private static void identifier(XmlNode id, EntryFiller filler) {
        String label = id.value("idType");
        String number = id.value("idNumber");
        if (label.equals("Gender")) {
            filler.sex(number, "idType");
            return;
        }
        if (number.startsWith("IMO ")) {
            filler.document("imo", number.substring(4), null, null);
            return;
        }
        String type = DocumentTypes.type(label);
        String issued = id.value("issueDate");
        String expires = id.value("expirationDate");
        if (type.equals("other") && id.value("idCountry").isEmpty()) {
            filler.entry().detail(ScreeningListRecords.label(label), number.isEmpty() ? label : number);
            return;
        }
        filler.document(
                type,
                number,
                id.value("idCountry"),
                EntryFiller.join(
                        type.equals("passport") ? "" : label,
                        issued.isEmpty() ? "" : "issued " + issued,
                        expires.isEmpty() ? "" : "expires " + expires));
    }

    private static void identity(XmlNode record, EntryFiller filler) {
        record.values("dateOfBirthList", "dateOfBirthItem", "dateOfBirth")
                .forEach(date -> filler.birthDate(date, "dateOfBirth"));
        record.values("placeOfBirthList", "placeOfBirthItem", "placeOfBirth")
                .forEach(place -> filler.place("birth", place, null));
        record.values("nationalityList", "nationality", "country")
                .forEach(state -> filler.nationality(state, "nationality"));
        record.values("citizenshipList", "citizenship", "country")
                .forEach(state -> filler.nationality(state, "citizenship"));
        for (XmlNode address : record.all("addressList", "address")) {
            String text = EntryFiller.join(
                    address.value("address1"),
                    address.value("address2"),
                    address.value("address3"),
                    address.value("city"),
                    address.value("stateOrProvince"),
                    address.value("postalCode"));
            filler.place("address", text, address.value("country"));
        }
    }

    private static void vessel(XmlNode record, EntryFiller filler) {
        for (XmlNode info : record.children("vesselInfo")) {
            filler.document("call-sign", info.value("callSign"), null, null);
            filler.place("flag", info.value("vesselFlag"), null);
            filler.entry()
                    .detail("vessel-type", info.value("vesselType"))
                    .detail("vessel-owner", info.value("vesselOwner"))
                    .detail("tonnage", info.value("tonnage"))
                    .detail("gross-tonnage", info.value("grossRegisteredTonnage"));
        }
    }
}
