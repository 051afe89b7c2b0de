package org.sarhad.node.hits;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person found about one hit.
 *
 * @param check the check in which the hit arose
 * @param list the list
 * @param entry the entry within it
 * @param outcome what was found
 * @param officer sign-in name of who found it
 * @param at when
 * @param words why
 */
public record Review(UUID check, String list, String entry, Outcome outcome, String officer, Instant at, String words) {
    /** What a review can find. */
    public enum Outcome {
        SAME_PERSON,
        NOT_THE_SAME,
        UNCLEAR
    }
}
