package org.sarhad.documents.lost;

import java.time.Duration;
import java.time.Instant;

/**
 * Which state of a register gave an answer, so that the answer can be told again later.
 *
 * @param register identity of the register, in hexadecimal
 * @param built when its file was written
 * @param changesThrough number of the last change file that it had taken, 0 for none
 * @param latest when it last learned anything
 */
public record Knowledge(String register, Instant built, long changesThrough, Instant latest) {

    /** How old the knowledge is. */
    public Duration age(Instant now) {
        Duration age = Duration.between(latest, now);
        return age.isNegative() ? Duration.ZERO : age;
    }
}
