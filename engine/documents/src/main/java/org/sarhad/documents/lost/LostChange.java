package org.sarhad.documents.lost;

import java.time.Instant;
import java.util.Locale;

/** A change to the register since it was built. */
public sealed interface LostChange {
    /** The document that the change is about. */
    DocumentKey document();

    /** A document is reported; it replaces what the register knew about the same document. */
    record Report(LostRecord record) implements LostChange {
        @Override
        public DocumentKey document() {
            return record.document();
        }
    }

    /**
     * A document leaves the register; a hit on it is no longer said.
     *
     * @param document the document
     * @param reason why it leaves
     * @param time when that was decided, to the second
     */
    record Withdrawal(DocumentKey document, Reason reason, Instant time) implements LostChange {}

    /** Why a document leaves the register. */
    enum Reason {
        /** The document was recovered. */
        FOUND(1),
        /** The owner took the report back. */
        WITHDRAWN(2),
        /** The report should never have been made. */
        ERROR(3);

        private final int code;

        Reason(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }

        static Reason ofCode(int code) {
            for (Reason reason : values()) {
                if (reason.code == code) {
                    return reason;
                }
            }
            throw new IllegalArgumentException("no reason for a withdrawal has the code " + code);
        }

        /** The name used in files and on the command line. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
