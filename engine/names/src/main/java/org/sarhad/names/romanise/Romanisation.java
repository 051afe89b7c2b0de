package org.sarhad.names.romanise;

import java.util.List;

/**
 * One standard, national order or recorded practice for writing names of one script in another, ready to be applied.
 * Immutable and safe for use by many threads.
 */
public final class Romanisation {
    private final Description description;
    private final Preparation preparation;
    private final List<Pass> passes;
    private final Capitals capitals;

    /**
     * What a system is, in words.
     *
     * @param id short name, lower case with hyphens, unique
     * @param aliases other names under which the system is asked for, such as the identifier that Interscript gives it
     * @param title the document that lays the system down, in one line
     * @param kind whether the system is a published standard or a practice recorded from documents
     * @param languages ISO 639-1 codes (639-2 where there is none) of the languages that it is made for
     * @param from script of what is read, ISO 15924 ({@code Cyrl}, {@code Arab}, {@code Latn})
     * @param to script of what is written, ISO 15924
     * @param years from which year, and to which, documents bear it; empty where it does not say
     * @param source where the table is published
     */
    public record Description(
            String id,
            List<String> aliases,
            String title,
            Kind kind,
            List<String> languages,
            String from,
            String to,
            String years,
            String source) {
        public Description {
            aliases = List.copyOf(aliases);
            languages = List.copyOf(languages);
        }
    }

    /** How firm the ground is that a system stands on. */
    public enum Kind {
        /** A published table, followed to the letter. */
        STANDARD,
        /** What documents of a state show, where no published table is known to us; spellings vary around it. */
        PRACTICE
    }

    Romanisation(Description description, Preparation preparation, List<Pass> passes, Capitals capitals) {
        this.description = description;
        this.preparation = preparation;
        this.passes = List.copyOf(passes);
        this.capitals = capitals;
    }

    /** What the system is. */
    public Description description() {
        return description;
    }

    /** Short name of the system. */
    public String id() {
        return description.id();
    }

    /**
     * The text as the system writes it. Letters that the system does not know are copied, so that mixed text keeps all
     * its parts; capitals follow the text, or the system's own rule where the script has none.
     */
    public String apply(String text) {
        String current = preparation.apply(text);
        for (Pass pass : passes) {
            current = pass.apply(current);
        }
        return capitals.apply(current);
    }

    List<Pass> passes() {
        return passes;
    }

    Preparation preparation() {
        return preparation;
    }

    Capitals capitals() {
        return capitals;
    }

    @Override
    public String toString() {
        return description.id();
    }
}
