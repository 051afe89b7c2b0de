package org.sarhad.watchlists.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.EntryLink;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.Provenance;

/** Makes entries of the records of the US Consolidated Screening List, whose CSV and JSON share their field names. */
final class ScreeningListRecords {
    static final String SOURCE = "us-csl";
    private static final Pattern LIST_CODE = Pattern.compile("\\(([A-Z][A-Za-z -]*)\\)");

    /** A record of either form. */
    interface Fields {
        /** One value, empty where there is none. */
        String text(String field);

        /** Several values. */
        List<String> texts(String field);

        /** Addresses, each with its country last. */
        List<String> addresses();

        /** Identifiers as type, number and country, the last two perhaps empty. */
        List<String[]> identifiers();
    }

    private final Map<String, Integer> ids = new HashMap<>();
    private final Reading reading;

    ScreeningListRecords(Reading reading) {
        this.reading = reading;
    }

    /**
     * Reads a record.
     *
     * @throws IllegalArgumentException when it is none
     */
    void read(Fields fields, Provenance where) {
        String source = fields.text("source");
        if (source.isEmpty() || fields.text("name").isEmpty()) {
            throw new IllegalArgumentException("a record needs a source and a name");
        }
        String code = listCode(source);
        EntryFiller filler = new EntryFiller(id(code, fields), kind(fields), where, reading);
        filler.name(
                fields.text("name"),
                NameKind.PRIMARY,
                NameQuality.GOOD,
                OfacSdnCsv.parts(fields.text("name"), kind(fields)));
        fields.texts("alt_names").forEach(name -> filler.name(name, NameKind.ALIAS, NameQuality.GOOD));
        fields.texts("dates_of_birth").forEach(date -> filler.birthDate(date, "dates_of_birth"));
        fields.texts("places_of_birth").forEach(place -> filler.place("birth", place, null));
        fields.texts("nationalities").forEach(state -> filler.nationality(state, "nationalities"));
        fields.texts("citizenships").forEach(state -> filler.nationality(state, "citizenships"));
        fields.addresses().forEach(address -> filler.place("address", address, null));
        fields.identifiers().forEach(identifier -> identifier(identifier, filler));
        vessel(fields, filler);
        legal(fields, source, code, filler);
        filler.finish();
    }

    /** A subject keeps its number within its list; one that stands there twice is numbered. */
    private String id(String code, Fields fields) {
        String number = fields.text("_id").isEmpty() ? fields.text("id") : fields.text("_id");
        String whole = code + "/" + (number.isEmpty() ? fields.text("name") : number);
        int count = ids.merge(whole, 1, Integer::sum);
        return count == 1 ? whole : whole + "#" + count;
    }

    private static String listCode(String source) {
        Matcher m = LIST_CODE.matcher(source);
        return m.find() ? m.group(1) : source;
    }

    private static EntryKind kind(Fields fields) {
        return switch (fields.text("type")) {
            case "Individual" -> EntryKind.PERSON;
            case "Vessel" -> EntryKind.VESSEL;
            case "Aircraft" -> EntryKind.AIRCRAFT;
            default -> EntryKind.ORGANISATION;
        };
    }

    private static void identifier(String[] identifier, EntryFiller filler) {
        String label = identifier[0];
        String value = identifier[1];
        switch (label) {
            case "Gender" -> filler.sex(value, "ids");
            case "Organization Established Date", "Aircraft Manufacture Date", "Vessel Year of Build" ->
                filler.birthDate(value, label);
            default -> {
                String type = DocumentTypes.type(label);
                if (type.equals("other") && identifier[2].isEmpty()) {
                    filler.entry().detail(label(label), value.isEmpty() ? label : value);
                } else {
                    filler.document(type, value, identifier[2], type.equals("passport") ? null : label);
                }
            }
        }
    }

    /** A label as details are labelled. */
    static String label(String words) {
        return words.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static void vessel(Fields fields, EntryFiller filler) {
        filler.document("call-sign", fields.text("call_sign"), null, null);
        filler.place("flag", fields.text("vessel_flag"), null);
        filler.entry()
                .detail("title", fields.text("title"))
                .detail("vessel-type", fields.text("vessel_type"))
                .detail("gross-tonnage", fields.text("gross_registered_tonnage"))
                .detail("tonnage", fields.text("gross_tonnage"))
                .detail("vessel-owner", fields.text("vessel_owner"));
    }

    private static void legal(Fields fields, String source, String code, EntryFiller filler) {
        List<String> programmes = fields.texts("programs");
        filler.entry().programme(programmes.isEmpty() ? code : String.join("; ", programmes));
        filler.entry().owner(source);
        filler.entry().measure(measure(source));
        String notice = fields.text("federal_register_notice");
        if (!notice.isEmpty()) {
            filler.entry().legalBasis(notice);
        }
        boolean treasury = code.equals("SDN") || code.equals("SSI") || code.startsWith("NS-MBS");
        if (treasury && !fields.text("entity_number").isEmpty()) {
            filler.entry().link(new EntryLink("same-as", OfacSdnCsv.SOURCE + "/" + fields.text("entity_number")));
        }
        filler.entry()
                .detail("standard-order", fields.text("standard_order"))
                .detail("licence-requirement", fields.text("license_requirement"))
                .detail("licence-policy", fields.text("license_policy"));
        filler.day(fields.text("start_date"), "start_date").ifPresent(filler.entry()::listed);
        filler.day(fields.text("end_date"), "end_date").ifPresent(filler.entry()::expires);
        String remarks = fields.text("remarks");
        filler.entry().remarks(remarks.isEmpty() ? null : remarks);
    }

    /** Treasury's lists of blocked property freeze; those of Commerce and State control what may be exported. */
    private static Measure measure(String source) {
        if (source.contains("(SDN)") || source.contains("(FSE)") || source.contains("(CAP)")) {
            return Measure.FREEZE_ASSETS;
        }
        boolean trade = source.contains("Bureau of Industry") || source.contains("State Department");
        return trade ? Measure.EXPORT_CONTROL : Measure.INFORM;
    }

    /** The values of a cell parted by semicolons. */
    static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        for (String value : cell.split(";\\s+|;$")) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }
}
