package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Provenance;

/**
 * Sarhad's own list as JSON: {@code {"sarhad-list": {"source": ..., "edition": ..., "created": ...}, "entries": [...]}}.
 * The members of an entry are the columns of {@link SarhadCsv}; where a column takes several values, the member may be a
 * list.
 */
final class SarhadJson implements ListFormat {
    static final String MARK = "sarhad-list";
    private static final List<String> STAMP = List.of("source", "edition", "created");

    @Override
    public String title() {
        return "Sarhad list (JSON)";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        String head = file.head().stripLeading();
        return head.startsWith("{") && head.contains("\"" + MARK + "\"") ? Part.MAIN : null;
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        Set<String> ids = new HashSet<>();
        Map<String, String> stamp = new HashMap<>();
        new JsonRecords(parts.getFirst().file(), Set.of("entries"), reading)
                .read(
                        head -> head.objects(MARK)
                                .forEach(mark -> STAMP.forEach(key -> stamp.put(key, mark.text(key)))),
                        (record, where) -> entry(record, where, ids, reading));
        stamp.values().removeIf(String::isEmpty);
        return SarhadStamp.edition(stamp);
    }

    private static void entry(JsonTree json, Provenance where, Set<String> ids, Reading reading) {
        SarhadRecord record = new SarhadRecord(where, reading);
        for (String name : json.names()) {
            if (!SarhadCsv.COLUMNS.contains(name)) {
                reading.rejected(where, name, "no member is called '" + name + "'", json.excerpt());
                return;
            }
            record.set(name, String.join("|", json.texts(name)));
        }
        SarhadRecord.Fault fault = record.read(ids);
        if (fault != null) {
            reading.rejected(where, fault.field(), fault.reason(), json.excerpt());
        }
    }
}
