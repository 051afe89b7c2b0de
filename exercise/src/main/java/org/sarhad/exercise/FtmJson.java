package org.sarhad.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/** Writes subjects as FollowTheMoney entities, one a line. */
final class FtmJson {
    private FtmJson() {}

    static String line(ListedSubject subject) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        properties.put("name", List.of(subject.name().text()));
        properties.put("firstName", List.of(subject.name().given()));
        properties.put("lastName", List.of(subject.name().family()));
        String original = subject.original();
        properties.put(
                "alias",
                Stream.concat(
                                subject.aliases().stream().map(LatinName::text),
                                original == null ? Stream.empty() : Stream.of(original))
                        .toList());
        properties.put("weakAlias", subject.weakAliases());
        properties.put(
                "birthDate",
                subject.birthDates().stream().flatMap(FtmJson::dates).toList());
        properties.put("gender", List.of(subject.sex() == Sex.FEMALE ? "female" : "male"));
        String state = subject.nationality();
        if (state != null) {
            properties.put("nationality", List.of(alpha2(state)));
        }
        String place = subject.birthPlace();
        if (place != null) {
            properties.put("birthPlace", List.of(place));
        }
        subject.documents()
                .forEach(document -> properties.put(
                        document.type().equals("passport") ? "passportNumber" : "idNumber",
                        List.of(document.number())));
        properties.put("topics", List.of(subject.programme()));
        properties.put("notes", List.of("Invented person of an exercise."));
        return "{\"id\":" + text(subject.id()) + ",\"schema\":\"Person\",\"caption\":"
                + text(subject.name().text()) + ",\"properties\":{" + json(properties)
                + "},\"datasets\":[\"exercise\"],\"first_seen\":" + text(subject.listed() + "T00:00:00") + "}";
    }

    /** A date as the format writes it; of a span, each year. */
    private static Stream<String> dates(PartialDate date) {
        if (date.isDay()) {
            return Stream.of(date.earliest().toString());
        }
        return IntStream.rangeClosed(date.earliest().getYear(), date.latest().getYear())
                .mapToObj(Integer::toString);
    }

    private static String alpha2(String alpha3) {
        for (String code : Locale.getISOCountries()) {
            if (Locale.of("", code).getISO3Country().equals(alpha3)) {
                return code.toLowerCase(Locale.ROOT);
            }
        }
        throw new IllegalArgumentException("no state has the code " + alpha3);
    }

    private static String json(Map<String, List<String>> properties) {
        return properties.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> text(entry.getKey()) + ":["
                        + entry.getValue().stream().map(FtmJson::text).collect(Collectors.joining(",")) + "]")
                .collect(Collectors.joining(","));
    }

    private static String text(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c < ' ') {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
