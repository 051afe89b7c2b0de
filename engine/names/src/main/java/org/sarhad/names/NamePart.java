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
        WORD,
        INITIAL,
        NUMBER,
        PARTICLE,
        TITLE,
        GENERATION,
        LEGAL_FORM;

        /** Whether parts of this kind are compared with each other. */
        public boolean isCompared() {
            return this == WORD || this == INITIAL || this == NUMBER;
        }
    }

    /** The place of a part in a person's name. */
    public enum Role {
        UNKNOWN,
        GIVEN,
        PATRONYMIC,
        FAMILY
    }
}
