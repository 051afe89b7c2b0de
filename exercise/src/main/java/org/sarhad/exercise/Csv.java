package org.sarhad.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of RFC 4180. */
final class Csv {
    private Csv() {}

    static String line(List<@Nullable String> values) {
        return values.stream().map(Csv::value).collect(Collectors.joining(","));
    }

    static String line(@Nullable String... values) {
        return line(Arrays.asList(values));
    }

    private static String value(@Nullable String value) {
        if (value == null) {
            return "";
        }
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
