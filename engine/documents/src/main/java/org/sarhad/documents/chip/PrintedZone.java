package org.sarhad.documents.chip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sarhad.documents.asn1.MalformedDataException;

/** The zone printed on the page beside the zone in the chip: a page that was exchanged shows here. */
final class PrintedZone {
    private static final String NAME = "printed-zone";

    private PrintedZone() {}

    static Step compare(String printed, byte[] dataGroup1) {
        String chip;
        try {
            chip = DataGroup1.zone(dataGroup1);
        } catch (MalformedDataException e) {
            return Step.failed(
                    NAME, "The chip's zone cannot be compared with the printed one: " + e.getMessage() + ".");
        }
        String page = printed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (page.equals(chip)) {
            return Step.passed(NAME, "The printed zone is the chip's, letter by letter.");
        }
        if (page.length() != chip.length()) {
            return Step.failed(
                    NAME,
                    "The printed zone has " + page.length() + " characters and the chip's " + chip.length()
                            + ": these are not the same document, or the reading is incomplete.");
        }
        int width = chip.length() == 90 ? 30 : chip.length() / 2;
        List<String> places = new ArrayList<>();
        for (int i = 0; i < chip.length(); i++) {
            if (page.charAt(i) != chip.charAt(i)) {
                places.add("line " + (i / width + 1) + " place " + (i % width + 1) + " (page " + page.charAt(i)
                        + ", chip " + chip.charAt(i) + ")");
            }
        }
        String shown = String.join(", ", places.subList(0, Math.min(places.size(), 5)));
        return Step.failed(
                NAME,
                "The printed zone differs from the chip's in " + places.size()
                        + (places.size() == 1 ? " place: " : " places: ") + shown
                        + (places.size() > 5 ? " and more." : "."));
    }
}
