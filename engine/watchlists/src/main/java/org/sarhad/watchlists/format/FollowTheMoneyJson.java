package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.Provenance;

/**
 * FollowTheMoney entities as JSON Lines. People, organisations, vessels, aircraft, vehicles and assets become entries;
 * passports, identity documents, sanctions and relations become parts of the entries that they refer to, whether they
 * stand before or after them; they are held in memory while the entries stream.
 */
final class FollowTheMoneyJson implements ListFormat {
    private static final Map<String, EntryKind> KINDS = Map.ofEntries(
            Map.entry("Person", EntryKind.PERSON),
            Map.entry("LegalEntity", EntryKind.ORGANISATION),
            Map.entry("Organization", EntryKind.ORGANISATION),
            Map.entry("Company", EntryKind.ORGANISATION),
            Map.entry("PublicBody", EntryKind.ORGANISATION),
            Map.entry("Vessel", EntryKind.VESSEL),
            Map.entry("Airplane", EntryKind.AIRCRAFT),
            Map.entry("Vehicle", EntryKind.VEHICLE),
            Map.entry("Asset", EntryKind.OBJECT),
            Map.entry("CryptoWallet", EntryKind.OBJECT),
            Map.entry("RealEstate", EntryKind.OBJECT),
            Map.entry("Security", EntryKind.OBJECT),
            Map.entry("Thing", EntryKind.OBJECT));

    @Override
    public String title() {
        return "FollowTheMoney (JSON Lines)";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        String head = file.head().stripLeading();
        int end = head.indexOf('\n');
        String line = end < 0 ? head : head.substring(0, end);
        boolean marks = line.startsWith("{") && line.contains("\"schema\"") && line.contains("\"properties\"");
        return marks ? Part.MAIN : null;
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        SourceFile file = parts.getFirst().file();
        Map<String, List<FtmRecord>> tied = new HashMap<>();
        Map<String, String> addresses = new HashMap<>();
        lines(file, reading, true, record -> {
            if (record.schema().equals("Address")) {
                addresses.put(record.id(), FtmEntries.address(record.properties()));
            }
            for (String target : record.targets()) {
                tied.computeIfAbsent(target, id -> new ArrayList<>(2)).add(record);
            }
        });
        Set<String> datasets = new HashSet<>();
        Set<FtmRecord> used = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        Set<String> usedAddresses = new HashSet<>();
        lines(file, reading, false, record -> {
            EntryKind kind = KINDS.get(record.schema());
            if (kind == null) {
                return;
            }
            List<FtmRecord> mine = tied.getOrDefault(record.id(), List.of());
            datasets.addAll(record.datasets());
            FtmEntries.read(record, kind, mine, addresses, reading);
            used.addAll(mine);
            usedAddresses.addAll(record.properties().texts("addressEntity"));
        });
        settle(file, reading, used, usedAddresses);
        String stem = file.name().replaceFirst("\\.[A-Za-z.]+$", "").toLowerCase(Locale.ROOT);
        String source = datasets.size() == 1 ? datasets.iterator().next() : stem;
        return new EditionStamp(source, null, null);
    }

    /** Accounts for the records that are no entries. */
    private static void settle(SourceFile file, Reading reading, Set<FtmRecord> used, Set<String> usedAddresses)
            throws IOException {
        Set<String> usedIds = new HashSet<>();
        used.forEach(record -> usedIds.add(record.id()));
        lines(file, reading, true, record -> {
            if (KINDS.containsKey(record.schema())) {
                return;
            }
            if (usedIds.contains(record.id()) || usedAddresses.contains(record.id())) {
                reading.attached();
                return;
            }
            Provenance where = new Provenance(file.name(), record.line());
            List<String> targets = record.targets();
            String reason = targets.isEmpty()
                    ? record.schema() + " is no kind of subject and nothing in the file uses it"
                    : record.schema() + " belongs to " + targets.getFirst() + ", which is not in the file";
            reading.rejected(where, "schema", reason, record.id());
        });
    }

    private interface Taker {
        void take(FtmRecord record);
    }

    /** Calls the taker with each record; faults are reported in one pass only, so that each counts once. */
    private static void lines(SourceFile file, Reading reading, boolean silent, Taker taker) throws IOException {
        try (LineReader lines = new LineReader(file.text(), file.limits().maxRecordChars())) {
            long number = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    taker.take(FtmRecord.of(JsonTree.parse(line), number));
                } catch (IllegalArgumentException e) {
                    if (!silent) {
                        reading.rejected(
                                new Provenance(file.name(), number), null, String.valueOf(e.getMessage()), line);
                    }
                }
            }
        }
    }
}
