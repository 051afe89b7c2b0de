package org.sarhad.watchlists.format;

import java.util.List;
import java.util.Set;
import org.sarhad.watchlists.Measure;

/** What the colours of INTERPOL notices ask of an officer; none is ever an arrest by itself. */
final class InterpolColours {
    /** The colours that exist, as the public service and MISP name them. */
    static final List<String> ALL =
            List.of("red", "blue", "green", "yellow", "black", "orange", "purple", "silver", "un");

    private InterpolColours() {}

    /** The measures of a colour; a colour that is not known informs. */
    static Set<Measure> measures(String colour) {
        return switch (colour) {
            case "red" -> Set.of(Measure.PROVISIONAL_ARREST);
            case "blue" -> Set.of(Measure.LOCATE, Measure.DISCREET_CHECK);
            case "green" -> Set.of(Measure.INQUIRY_CHECK);
            case "yellow" -> Set.of(Measure.PROTECT);
            case "un" -> Set.of(Measure.REFUSE_ENTRY, Measure.FREEZE_ASSETS);
            default -> Set.of(Measure.INFORM);
        };
    }
}
