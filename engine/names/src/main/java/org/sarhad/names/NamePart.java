package org.sarhad.names;

import java.util.Objects;
import org.sarhad.names.sound.Spelling;

/**
 * One part of a parsed name.
 *
 * @param text the part as written, in its own script
 * @param spelling the part folded for matching
 * @param kind what sort of part it is
 * @param role its place in the name, where that can be told
 */
public record NamePart(String text, Spelling spelling, Kind kind, Role role) {
    public NamePart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
    }

    /** What sort of part it is; only words, initials and numbers are compared, the others lend at most a nuance. */
    public enum Kind {
        WORD(0),
        INITIAL(1),
        NUMBER(2),
        PARTICLE(3),
        TITLE(4),
        GENERATION(5),
        LEGAL_FORM(6);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** A number below eight that stands for the kind where memory is scarce. */
        public int code() {
            return code;
        }

        /** Whether parts of this kind are compared with each other. */
        public boolean isCompared() {
            return this == WORD || this == INITIAL || this == NUMBER;
        }
    }

    /** The place of a part in a person's name. */
    public enum Role {
        UNKNOWN(0),
        GIVEN(1),
        PATRONYMIC(2),
        FAMILY(3);

        private final int code;

        Role(int code) {
            this.code = code;
        }

        /** A number below eight that stands for the role where memory is scarce. */
        public int code() {
            return code;
        }
    }
}
