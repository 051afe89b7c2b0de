package org.sarhad.watchlists.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first line of a Sarhad list, which says what list and edition it is. */
final class SarhadStamp {
    private static final Set<String> KEYS = Set.of("source", "edition", "created");
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

    private SarhadStamp() {}

    static Map<String, String> parse(@Nullable String line, char delimiter) {
        String text = line == null ? "" : line;
        while (text.endsWith(String.valueOf(delimiter)) || text.endsWith(" ")) {
            text = text.substring(0, text.length() - 1);
        }
        text = text.replace("\"", "");
        Map<String, String> stamp = new LinkedHashMap<>();
        for (String pair : text.substring(SarhadCsv.MARK.length()).strip().split("\\s+")) {
            int equals = pair.indexOf('=');
            if (equals < 1 || !KEYS.contains(pair.substring(0, equals))) {
                throw new ListFormatException("line 1: write " + SarhadCsv.MARK
                        + " source=NAME edition=NUMBER created=DATE; '" + pair + "' is none of these");
            }
            stamp.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return stamp;
    }

    static EditionStamp edition(Map<String, String> stamp) {
        String source = stamp.getOrDefault("source", "");
        if (!SOURCE.matcher(source).matches()) {
            throw new ListFormatException(
                    "line 1: the source must be a short name of small letters, digits and hyphens, not '" + source
                            + "'");
        }
        String created = stamp.getOrDefault("created", "");
        if (!created.isEmpty() && UnConsolidatedXml.instant(created) == null) {
            throw new ListFormatException(
                    "line 1: created must be a date such as 2026-11-20 or 2026-11-20T08:00:00Z, not '" + created + "'");
        }
        return new EditionStamp(source, stamp.get("edition"), UnConsolidatedXml.instant(created));
    }
}
