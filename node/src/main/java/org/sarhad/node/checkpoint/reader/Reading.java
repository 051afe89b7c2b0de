package org.sarhad.node.checkpoint.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarhad.node.checkpoint.Arrival;

/** What came of reading a text at the lane. */
public sealed interface Reading {
    /** Ways to mend the reading, likeliest first; never applied without the officer. */
    List<Mending> mendings();

    /**
     * A zone was read.
     *
     * @param arrival who it says has come
     * @param layout the wrong keyboard layout that was undone, if one was
     * @param mendings other readings that would make the check digits agree
     */
    record ReadZone(Arrival arrival, Optional<String> layout, List<Mending> mendings) implements Reading {
        public ReadZone {
            mendings = List.copyOf(mendings);
        }
    }

    /**
     * No zone could be read.
     *
     * @param text what arrived, at most a few lines of it
     * @param line line of the first fault, from 1
     * @param column character of the line, from 1
     * @param problem kind of fault, as a message code
     * @param reason the fault in words
     * @param mendings readings that would be a zone
     */
    record UnreadText(String text, int line, int column, String problem, String reason, List<Mending> mendings)
            implements Reading {
        private static final String BLANK = "\u2423";

        public UnreadText {
            mendings = List.copyOf(mendings);
        }

        /** The text line by line, cut where the fault is. */
        public List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            for (String row : text.split("\n", -1)) {
                rows.add(rows.size() + 1 == line ? cut(row) : new Row(row, "", ""));
            }
            return rows;
        }

        private Row cut(String row) {
            int at = Math.clamp(column - 1L, 0, row.length());
            return at == row.length()
                    ? new Row(row, BLANK, "")
                    : new Row(row.substring(0, at), row.substring(at, at + 1), row.substring(at + 1));
        }
    }

    /**
     * A line of a text that could not be read.
     *
     * @param before what stands before the fault; the whole line where it has none
     * @param fault the faulty character, or a sign for one that is missing; empty where the line has no fault
     * @param after what stands after it
     */
    record Row(String before, String fault, String after) {}

    /**
     * A way to mend a reading.
     *
     * @param lines the mended zone
     * @param lookAtPage whether another mending is as likely, since the check digits cannot tell the two apart
     * @param changes what differs from the reading
     */
    record Mending(List<String> lines, boolean lookAtPage, List<Change> changes) {
        public Mending {
            lines = List.copyOf(lines);
            changes = List.copyOf(changes);
        }

        /** The mended zone as one text. */
        public String text() {
            return String.join("\n", lines);
        }
    }

    /**
     * One character that a mending changes.
     *
     * @param line line of the zone, from 1
     * @param column character of the line, from 1
     * @param from as read
     * @param to as mended
     */
    record Change(int line, int column, String from, String to) {}
}
