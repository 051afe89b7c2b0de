package org.sarhad.exercise;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What one swipe at a lane sends to the node.
 *
 * @param time local time
 * @param post border post
 * @param lane lane within the post
 * @param direction way of travel
 * @param person id of the person in front of the officer
 * @param typed the lines that the reader types, as they arrive
 * @param fault what is wrong with them
 */
public record Crossing(
        LocalDateTime time,
        String post,
        String lane,
        Direction direction,
        String person,
        List<String> typed,
        Fault fault) {
    /** Way of travel. */
    public enum Direction {
        ENTRY,
        EXIT
    }

    /** What can go wrong between the page and the node. */
    public enum Fault {
        NONE,
        /** One digit was read as another: a check digit does not agree. */
        MISTYPED_DIGIT,
        /** Characters of one line were lost or replaced. */
        GARBLED_LINE,
        /** Only the first line arrived. */
        LINE_MISSING
    }

    public Crossing {
        typed = List.copyOf(typed);
    }
}
