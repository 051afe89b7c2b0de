package org.sarhad.documents.mrz;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A zone that was read: what it says, whether its digits agree, and what is unusual in it.
 *
 * @param contents what it says
 * @param nameMayBeCut whether the name fills its field to the last position (Doc 9303-4, 4.2.3)
 * @param checks every check digit of this format, in the order of the zone
 * @param warnings what is unusual
 * @param lines the zone itself, line by line in capital letters
 */
public record Mrz(
        MrzContents contents,
        boolean nameMayBeCut,
        List<MrzCheck> checks,
        List<MrzWarning> warnings,
        List<String> lines)
        implements MrzReading {
    public Mrz {
        checks = List.copyOf(checks);
        warnings = List.copyOf(warnings);
        lines = List.copyOf(lines);
    }

    /** Reads what a reader typed, dates being settled as of today; see {@link MrzReader}. */
    public static MrzReading read(String text) {
        return new MrzReader(LocalDate.now(ZoneId.systemDefault())).read(text);
    }

    /** The zone of those contents, with every check digit; see {@link MrzComposer}. */
    public static List<String> compose(MrzContents contents) {
        return MrzComposer.compose(contents);
    }

    /** Whether every check digit agrees. Dates that make no date and unknown codes are {@link #warnings()}. */
    public boolean valid() {
        return checks.stream().allMatch(MrzCheck::ok);
    }
}
