package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameParts;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.Provenance;

/**
 * The national list of the Financial Intelligence Service of Kyrgyzstan (XML with {@code KyrgyzPhysicPerson} and
 * {@code KyrgyzLegalPerson}), source {@code kg-fiu}. The file gives no numbers of its own: a subject is known by its kind,
 * day of inclusion and names.
 */
final class KyrgyzFiuXml implements ListFormat {
    static final String SOURCE = "kg-fiu";
    private static final Set<String> RECORDS = Set.of("KyrgyzPhysicPerson", "KyrgyzLegalPerson");

    @Override
    public String title() {
        return "Kyrgyz financial-intelligence list";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        boolean xml = !XmlRecords.rootName(file.head()).isEmpty();
        return xml && RECORDS.stream().anyMatch(name -> file.head().contains("<" + name)) ? Part.MAIN : null;
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        SourceFile file = parts.getFirst().file();
        Map<String, Integer> ids = new HashMap<>();
        new XmlRecords(file, RECORDS, reading).read(new XmlRecords.Handler() {
            @Override
            public void root(XmlNode root) {}

            @Override
            public void record(XmlNode record) {
                entry(record, new Provenance(file.name(), record.line()), ids, reading);
            }
        });
        return new EditionStamp(SOURCE, null, null);
    }

    private static void entry(XmlNode record, Provenance where, Map<String, Integer> ids, Reading reading) {
        boolean person = record.name().equals("KyrgyzPhysicPerson");
        EntryFiller filler = new EntryFiller(
                id(record, person, ids), person ? EntryKind.PERSON : EntryKind.ORGANISATION, where, reading);
        if (person) {
            person(record, filler);
        } else {
            String[] names = record.value("Name").split(",\\s+");
            for (int i = 0; i < names.length; i++) {
                filler.name(names[i], i == 0 ? NameKind.PRIMARY : NameKind.ALIAS, NameQuality.GOOD);
            }
        }
        String category = record.value("CategoryPerson");
        String basis = record.value("BasicInclusion");
        filler.entry()
                .programme(category.isEmpty() ? null : category)
                .legalBasis(basis.isEmpty() ? null : basis)
                .owner("State Financial Intelligence Service of the Kyrgyz Republic")
                .measure(Measure.FREEZE_ASSETS)
                .detail("source-number", record.value("Number"));
        filler.day(record.value("DateInclusion"), "DateInclusion").ifPresent(filler.entry()::listed);
        filler.finish();
    }

    private static void person(XmlNode record, EntryFiller filler) {
        String family = record.value("Surname");
        String given = record.value("Name");
        String patronymic = record.value("Patronomic");
        NameParts parts = new NameParts(
                given.isEmpty() ? null : given,
                patronymic.isEmpty() ? null : patronymic,
                family.isEmpty() ? null : family,
                null,
                null);
        filler.name(family + " " + given + " " + patronymic, NameKind.PRIMARY, NameQuality.GOOD, parts);
        filler.birthDate(date(record.value("DataBirth")), "DataBirth");
        filler.place("birth", record.value("PlaceBirth"), null);
    }

    /** Dates come as 01.02.1960, 19600201 or with words for the year behind. */
    private static String date(String text) {
        String figures = text.replaceAll("(?iu)\\s*(?:г\\.?|года|ж\\.)\\s*$", "");
        return figures.matches("\\d{8}")
                ? figures.substring(0, 4) + "-" + figures.substring(4, 6) + "-" + figures.substring(6)
                : figures;
    }

    private static String id(XmlNode record, boolean person, Map<String, Integer> ids) {
        String whole = String.join(
                ":",
                person ? "person" : "legal",
                record.value("DateInclusion"),
                XmlNode.squeeze(
                        record.value("Surname") + " " + record.value("Name") + " " + record.value("Patronomic")),
                record.value("DataBirth"));
        int count = ids.merge(whole, 1, Integer::sum);
        return count == 1 ? whole : whole + "#" + count;
    }
}
