package org.sarhad.watchlists.format;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.sarhad.watchlists.Measure;

/** What a list asks for, told from the words that lists use for their measures. */
final class MeasureWords {
    private MeasureWords() {}

    /** The measures named; {@link Measure#INFORM} where the words name none that acts at a border. */
    static Set<Measure> measures(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        EnumSet<Measure> measures = EnumSet.noneOf(Measure.class);
        if (text.contains("freeze") || text.contains("asset") || text.contains("blocking") || text.contains("funds")) {
            measures.add(Measure.FREEZE_ASSETS);
        }
        if (text.contains("travel ban") || text.contains("entry ban") || text.contains("immigration")) {
            measures.add(Measure.REFUSE_ENTRY);
        }
        if (text.contains("export") || text.contains("arms") || text.contains("trade") || text.contains("dual")) {
            measures.add(Measure.EXPORT_CONTROL);
        }
        if (text.contains("port ban") || text.contains("port entry") || text.contains("crew")) {
            measures.add(Measure.REFUSE_ENTRY);
        }
        if (measures.isEmpty()) {
            measures.add(Measure.INFORM);
        }
        return measures;
    }
}
