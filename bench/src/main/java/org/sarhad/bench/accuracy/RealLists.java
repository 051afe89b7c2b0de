package org.sarhad.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Countries;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Provenance;
import org.sarhad.watchlists.format.ListFiles;

/**
 * The four real lists that accuracy is measured on, with the ids that the labelled sets use. The European and British
 * transcriptions are read here because they are no official formats.
 */
public final class RealLists {
    private static final Pattern DOTTED_DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d)(?!\\d)");

    private final Path lists;

    /** Lists under a folder of measuring data. */
    public RealLists(Path data) {
        lists = data.resolve("lists");
    }

    /** The consolidated list of the United Nations, ids as its reference numbers. */
    public ListEdition un() {
        return ListFiles.read(lists.resolve("un_sc/un_consolidated-2026-02-27.xml"))
                .editions()
                .getFirst();
    }

    /** OFAC's SDN list with its aliases, ids as {@code ofac-} and the entity number. */
    public ListEdition ofac() throws IOException {
        ListEdition plain = ListFiles.read(lists.resolve("us_ofac/2024-06-selfxyz/sdn.csv"))
                .editions()
                .getFirst();
        Map<String, List<Name>> aliases = new LinkedHashMap<>();
        for (String line : Files.readAllLines(lists.resolve("us_ofac/2025-12-moov/alt.csv"))) {
            Matcher row = Pattern.compile("^(\\d+),\\d+,\"([^\"]*)\",\"([^\"]*)\",(.*)$")
                    .matcher(line);
            if (row.matches()) {
                NameQuality quality = row.group(4).contains("weak") ? NameQuality.WEAK : NameQuality.GOOD;
                aliases.computeIfAbsent("ofac-" + row.group(1), id -> new ArrayList<>())
                        .add(Name.alias(row.group(3), quality));
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : plain.entries()) {
            String id = "ofac-" + entry.id().replaceAll("\\D", "");
            Entry.Builder builder = copy(entry, id);
            aliases.getOrDefault(id, List.of()).forEach(builder::name);
            entries.add(builder.build());
        }
        return edition("us-ofac-sdn", entries);
    }

    private static Entry.Builder copy(Entry entry, String id) {
        Entry.Builder builder =
                Entry.builder(id, entry.kind(), entry.provenance()).sex(entry.sex());
        entry.names().forEach(builder::name);
        entry.birthDates().forEach(builder::birthDate);
        entry.nationalities().forEach(builder::nationality);
        entry.documents().forEach(builder::document);
        return builder;
    }

    /** The European Union's acts as transcribed, ids as {@code eu-}, act and record. */
    public ListEdition eu() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(lists.resolve("eu_ojeu/consolidated"))) {
            for (Path file : files.sorted().toList()) {
                List<Map<String, String>> rows = Rows.csv(file);
                for (int i = 0; i < rows.size(); i++) {
                    if (!text(rows.get(i), "name").isBlank()) {
                        entries.add(european(rows.get(i), i));
                    }
                }
            }
        }
        return edition("eu", entries);
    }

    private static Entry european(Map<String, String> row, int number) {
        EntryKind kind = switch (text(row, "schema")) {
            case "Person" -> EntryKind.PERSON;
            case "Vessel" -> EntryKind.VESSEL;
            default -> EntryKind.ORGANISATION;
        };
        String record = text(row, "recordId").isBlank() ? "r" + number : text(row, "recordId");
        String id = "eu-" + text(row, "celex") + "-" + record;
        Entry.Builder builder = Entry.builder(id, kind, new Provenance("eu.csv", 0));
        builder.name(
                Name.primary(text(row, "name").replaceAll("\\([^)]*\\)", " ").strip()));
        addNames(builder, text(row, "alias"), NameKind.ALIAS, NameQuality.GOOD);
        addNames(builder, text(row, "previousName"), NameKind.FORMER, NameQuality.GOOD);
        addNames(builder, text(row, "weakAlias"), NameKind.ALIAS, NameQuality.WEAK);
        dates(text(row, "birthDate")).forEach(builder::birthDate);
        Countries.code(text(row, "nationality")).ifPresent(builder::nationality);
        return builder.build();
    }

    /** Names parted by semicolons, other spellings in brackets. */
    private static void addNames(Entry.Builder builder, String text, NameKind kind, NameQuality quality) {
        for (String name : text.split("[;()\"]")) {
            if (name.chars().filter(Character::isLetter).count() > 2) {
                builder.name(new Name(name.strip(), kind, quality, null));
            }
        }
    }

    static List<PartialDate> dates(String text) {
        List<PartialDate> dates = new ArrayList<>();
        Matcher dotted = DOTTED_DATE.matcher(text);
        while (dotted.find()) {
            day(Integer.parseInt(dotted.group(3)), Integer.parseInt(dotted.group(2)), Integer.parseInt(dotted.group(1)))
                    .forEach(dates::add);
        }
        Matcher year = YEAR.matcher(text);
        while (dates.isEmpty() && year.find()) {
            dates.add(PartialDate.year(Integer.parseInt(year.group(1))));
        }
        return dates;
    }

    private static List<PartialDate> day(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return List.of();
        }
        return List.of(PartialDate.day(LocalDate.of(year, month, day)));
    }

    /** The British list as transcribed, ids as its own. */
    public ListEdition uk() throws IOException {
        Map<String, Entry.Builder> builders = new LinkedHashMap<>();
        Path folder = lists.resolve("uk_sanctions");
        for (Map<String, String> row : Rows.csv(folder.resolve("subjects.csv"))) {
            EntryKind kind = switch (text(row, "subject_type")) {
                case "individual" -> EntryKind.PERSON;
                case "ship" -> EntryKind.VESSEL;
                default -> EntryKind.ORGANISATION;
            };
            builders.put(
                    text(row, "unique_id"), Entry.builder(text(row, "unique_id"), kind, new Provenance("uk.csv", 0)));
        }
        for (Map<String, String> row : Rows.csv(folder.resolve("subject_names.csv"))) {
            NameQuality quality = text(row, "alias_strength").startsWith("low") ? NameQuality.WEAK : NameQuality.GOOD;
            NameKind kind = text(row, "name_type").equals("primary") ? NameKind.PRIMARY : NameKind.ALIAS;
            Entry.Builder builder = builders.get(text(row, "unique_id"));
            if (builder != null && !text(row, "full_name").isBlank()) {
                builder.name(new Name(text(row, "full_name"), kind, quality, null));
            }
        }
        for (Map<String, String> row : Rows.csv(folder.resolve("subject_dobs.csv"))) {
            Entry.Builder builder = builders.get(text(row, "unique_id"));
            PartialDate date = british(row);
            if (builder != null && date != null) {
                builder.birthDate(date);
            }
        }
        for (Map<String, String> row : Rows.csv(folder.resolve("subject_countries.csv"))) {
            Entry.Builder builder = builders.get(text(row, "unique_id"));
            if (builder != null && text(row, "country_type").equals("nationality")) {
                Countries.code(text(row, "iso")).ifPresent(builder::nationality);
            }
        }
        return edition(
                "uk",
                builders.values().stream()
                        .map(Entry.Builder::build)
                        .filter(entry -> !entry.names().isEmpty())
                        .toList());
    }

    private static @Nullable PartialDate british(Map<String, String> row) {
        if (text(row, "year").isBlank()) {
            return null;
        }
        int year = Integer.parseInt(text(row, "year"));
        return switch (text(row, "precision")) {
            case "exact" ->
                day(year, Integer.parseInt(text(row, "month")), Integer.parseInt(text(row, "day"))).stream()
                        .findFirst()
                        .orElse(null);
            case "month_year" -> PartialDate.month(YearMonth.of(year, Integer.parseInt(text(row, "month"))));
            default -> PartialDate.year(year);
        };
    }

    /** All four lists. */
    public List<ListEdition> all() throws IOException {
        return List.of(un(), ofac(), eu(), uk());
    }

    /** A list in which every entry keeps its primary names alone. */
    public static ListEdition primaryNames(ListEdition list) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : list.entries()) {
            Entry.Builder builder = Entry.builder(entry.id(), entry.kind(), entry.provenance());
            entry.primaryName().ifPresent(builder::name);
            entry.birthDates().forEach(builder::birthDate);
            entries.add(builder.build());
        }
        return edition(list.edition().source(), entries);
    }

    static ListEdition edition(String source, List<Entry> entries) {
        Edition edition = new Edition(
                source, "1", "0".repeat(64), null, Instant.EPOCH, Map.of(EntryKind.PERSON, entries.size()), 0);
        return new ListEdition(edition, entries, List.of());
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
