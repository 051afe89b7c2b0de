package org.sarhad.node.checkpoint.lane;

import java.util.Locale;
import org.sarhad.names.AlignedPart;
import org.sarhad.names.LetterPair;
import org.sarhad.names.PartRelation;
import org.sarhad.names.Script;
import org.sarhad.node.layout.Words;
import org.sarhad.screening.Evidence.Field;
import org.sarhad.screening.Evidence.FieldEvidence;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words and tones for evidence; templates reach it as {@code @evidence}. */
@Component("evidence")
public final class EvidenceWords {
    private static final double SILENT = 0.05;

    private final MessageSource messages;
    private final Words words;

    EvidenceWords(MessageSource messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    /** How a pair of name parts is to be marked. */
    public String tone(PartRelation relation) {
        return switch (relation) {
            case SAME, TRANSLITERATION -> "same";
            case TYPO, INITIAL, VARIANT, JOINED -> "near";
            case OMITTED -> "left-out";
            case CONTRADICTED -> "against";
        };
    }

    /** How a field is to be marked: for, near, against, or silent where it says next to nothing. */
    public String tone(FieldEvidence field) {
        if (Math.abs(field.contribution()) < SILENT) {
            return "silent";
        }
        if (field.contribution() < 0) {
            return "against";
        }
        return field.relation().equals("same") ? "for" : "near";
    }

    /**
     * How a pair of letters is to be marked: plainly different, bridged by a rule between two spellings of one script, or
     * not at all. Letters of two scripts that answer to each other are what a reader expects.
     */
    public String tone(LetterPair pair) {
        if (!pair.equal()) {
            return "differs";
        }
        boolean sameLetters = pair.left().equalsIgnoreCase(pair.right());
        boolean sameScript =
                pair.left().isEmpty() || pair.right().isEmpty() || Script.of(pair.left()) == Script.of(pair.right());
        return sameLetters || !sameScript ? "" : "bridged";
    }

    /** What makes the parts equal or unequal: the rule's own words, or else those of the relation. */
    public String rule(AlignedPart part, Locale locale) {
        String general = message("part." + part.relation(), locale);
        if (part.rule().isEmpty()) {
            return general;
        }
        String own = messages.getMessage("rule." + part.rule(), null, "", locale);
        return own == null || own.isEmpty() ? general : own;
    }

    /** A field's value in words. */
    public String value(Field field, String value, Locale locale) {
        return switch (field) {
            case NATIONALITY -> value.length() == 3 ? words.country(value, locale) : value;
            case SEX -> {
                String word = messages.getMessage("sex." + value.toUpperCase(Locale.ROOT), null, value, locale);
                yield word == null ? value : word;
            }
            case BIRTH_DATE, DOCUMENT -> value;
        };
    }

    private String message(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
