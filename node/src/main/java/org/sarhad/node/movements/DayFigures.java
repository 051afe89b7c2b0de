package org.sarhad.node.movements;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The figures of one day.
 *
 * @param byKind crossings of each kind
 * @param hours crossings of each hour of the day, 24 of them
 * @param nationalities the most frequent ones; small numbers are not shown, since they would point at people
 * @param fewOthers crossings of nationalities too rare to be named
 */
public record DayFigures(
        Map<CrossingKind, Integer> byKind, List<Hour> hours, List<Nationality> nationalities, int fewOthers) {
    /** A nationality with fewer crossings than this is not named (R30). */
    private static final int SMALLEST_CELL = 5;

    private static final int MOST_NATIONALITIES = 10;

    public DayFigures {
        byKind = Map.copyOf(byKind);
        hours = List.copyOf(hours);
        nationalities = List.copyOf(nationalities);
    }

    /**
     * One hour.
     *
     * @param hour 0 to 23
     * @param entries people who entered
     * @param exits people who left
     */
    public record Hour(int hour, int entries, int exits) {}

    /** How often a nationality crossed. */
    public record Nationality(String code, int crossings) {}

    /** Crossings of one kind. */
    public int of(CrossingKind kind) {
        return byKind.getOrDefault(kind, 0);
    }

    /** The busiest hour's crossings in one direction, at least 1: the scale of a chart. */
    public int highest() {
        return Math.max(
                1,
                hours.stream()
                        .mapToInt(hour -> Math.max(hour.entries(), hour.exits()))
                        .max()
                        .orElse(1));
    }

    static DayFigures read(JdbcClient jdbc, Instant from, Instant to) {
        Map<CrossingKind, Integer> kinds = new EnumMap<>(CrossingKind.class);
        int[][] hours = new int[24][2];
        jdbc.sql("""
                        select kind, extract(hour from at at time zone :zone)::int as hour, count(*)::int as crossings
                        from movements.crossing where at >= :from and at < :to group by 1, 2""")
                .param("zone", ZoneId.systemDefault().getId())
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(row -> {
                    CrossingKind kind = CrossingKind.valueOf(row.getString("kind"));
                    int crossings = row.getInt("crossings");
                    kinds.merge(kind, crossings, Integer::sum);
                    switch (kind) {
                        case ENTRY -> hours[row.getInt("hour")][0] += crossings;
                        case EXIT -> hours[row.getInt("hour")][1] += crossings;
                        case ENTRY_REFUSED, EXIT_REFUSED -> {}
                    }
                });
        List<Nationality> all = nationalities(jdbc, from, to);
        List<Nationality> named = all.stream()
                .filter(nationality -> nationality.crossings() >= SMALLEST_CELL)
                .limit(MOST_NATIONALITIES)
                .toList();
        int others = sum(all) - sum(named);
        return new DayFigures(kinds, hourList(hours), named, others);
    }

    private static int sum(List<Nationality> nationalities) {
        return nationalities.stream().mapToInt(Nationality::crossings).sum();
    }

    private static List<Hour> hourList(int[][] hours) {
        return java.util.stream.IntStream.range(0, hours.length)
                .mapToObj(hour -> new Hour(hour, hours[hour][0], hours[hour][1]))
                .toList();
    }

    private static List<Nationality> nationalities(JdbcClient jdbc, Instant from, Instant to) {
        return jdbc.sql("""
                        select nationality, count(*)::int as crossings from movements.crossing
                        where at >= :from and at < :to group by 1 order by 2 desc, 1""")
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, index) -> new Nationality(row.getString(1), row.getInt(2)))
                .list();
    }
}
