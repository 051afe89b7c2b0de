package org.sarhad.bench.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.screening.Hit;
import org.sarhad.screening.ScreeningIndex;
import org.sarhad.screening.Traveller;
import org.sarhad.watchlists.ListEdition;

/**
 * Official aliases and original-script names of listed people as queries against the primary names alone, so that no query
 * stands in the index.
 */
final class AliasSets {
    private final BenchmarkRun run;
    private final RealLists lists;

    AliasSets(BenchmarkRun run, RealLists lists) {
        this.run = run;
        this.lists = lists;
    }

    private static final class Count {
        private int asked;
        private int first;
        private int ten;
    }

    void measure() throws IOException {
        ListEdition un = lists.un();
        ListEdition eu = lists.eu();
        Map<String, Count> scripts = new TreeMap<>();
        measure("un", "un_names.tsv", un, scripts);
        measure("eu", "eu_names.tsv", eu, scripts);
        scripts.forEach((script, count) -> report("alias." + script, count));
        measure("ofac", "ofac_alias.tsv", lists.ofac(), new TreeMap<>());
        measure("uk", "uk_names.tsv", lists.uk(), new TreeMap<>());
        measure("ukun", "uk_un_links.tsv", un, new TreeMap<>());
    }

    private void measure(String set, String file, ListEdition list, Map<String, Count> scripts) throws IOException {
        ScreeningIndex index = ScreeningIndex.build(List.of(RealLists.primaryNames(list)));
        Map<String, Count> groups = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        for (Map<String, String> row : Rows.tsv(run.data().resolve("names/derived/" + file))) {
            String query = row.getOrDefault("query_name", "");
            if (query.chars().filter(Character::isLetter).count() < 2) {
                continue;
            }
            String script = row.getOrDefault("query_script", "").toLowerCase(java.util.Locale.ROOT);
            int rank = rank(index, query, row.getOrDefault("entity_id", ""));
            count(groups.computeIfAbsent(script, key -> new Count()), rank);
            if (!script.equals("latn")) {
                count(scripts.computeIfAbsent(script, key -> new Count()), rank);
            }
            String wanted = run.options().getOrDefault("show", "");
            if (rank != 0 && (set + "." + script).equals(wanted)) {
                misses.add(rank + "\t" + query + "\t" + row.get("index_name"));
            }
        }
        groups.forEach((script, count) -> report(set + "." + script, count));
        misses.stream().limit(run.option("misses", 0)).forEach(run::say);
    }

    private static int rank(ScreeningIndex index, String query, String id) {
        List<Hit> hits = index.screen(Traveller.named(query), 10, 0);
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).entry().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static void count(Count count, int rank) {
        count.asked++;
        count.first += rank == 0 ? 1 : 0;
        count.ten += rank >= 0 ? 1 : 0;
    }

    private void report(String group, Count count) {
        run.figure("accuracy." + group + ".recall1", (double) count.first / count.asked, "of-" + count.asked);
        run.figure("accuracy." + group + ".recall10", (double) count.ten / count.asked, "of-" + count.asked);
    }
}
