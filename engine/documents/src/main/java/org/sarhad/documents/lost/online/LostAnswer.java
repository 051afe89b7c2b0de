package org.sarhad.documents.lost.online;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.lost.DocumentKey;
import org.sarhad.documents.lost.LostHit;

/**
 * The answer to a question, with who gave it and how old it is.
 *
 * @param asked the document
 * @param hits what is known of it; each says which register it comes from
 * @param source who answered
 * @param asOf the time for which the answer stands: the service's own, or that of the local file's last change
 * @param age how old that was when the question was asked
 * @param setback why the on-line register did not answer, null when it did
 */
public record LostAnswer(
        DocumentKey asked,
        List<LostHit> hits,
        Source source,
        Instant asOf,
        Duration age,
        @Nullable Setback setback) {
    public LostAnswer {
        hits = List.copyOf(hits);
    }

    /** Who answered. */
    public enum Source {
        /** The on-line register, and the local file beside it. */
        ONLINE,
        /** The local file alone. */
        LOCAL
    }

    /**
     * Why the on-line register did not answer.
     *
     * @param kind the kind, for programs
     * @param text in words, for the log
     */
    public record Setback(Kind kind, String text) {
        /** The kinds of setback. */
        public enum Kind {
            /** No answer within the time limit. */
            SLOW,
            /** The line or the service failed. */
            FAILED,
            /** The answer was about another document. */
            WRONG,
            /** Not asked: it failed lately, and is given time to recover. */
            PAUSED,
            /** Not asked: too many questions are still waiting for it. */
            BUSY
        }
    }
}
