package org.sarhad.screening;

import java.util.List;
import org.sarhad.names.AlignedPart;

/** One piece of evidence for or against a hit; {@link #contribution} is its log-likelihood. */
public sealed interface Evidence {
    /** Natural-logarithm likelihood ratio: positive speaks for the hit, negative against it. */
    double contribution();

    /**
     * What the names say.
     *
     * @param queryName the traveller's name that fits best
     * @param entryName the listed name that it fits
     * @param weakAlias whether the listed name is a weak alias
     * @param parts the alignment, part by part and letter by letter
     * @param contribution log-likelihood
     */
    record NameEvidence(
            String queryName, String entryName, boolean weakAlias, List<AlignedPart> parts, double contribution)
            implements Evidence {
        public NameEvidence {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What one field of identity says.
     *
     * @param field which field
     * @param relation how the two sides stand to each other, as a stable code: {@code same}, {@code compatible},
     *     {@code near}, {@code swapped-day-month}, {@code different}, ...
     * @param queryValue the traveller's value
     * @param entryValue the list's value
     * @param contribution log-likelihood
     */
    record FieldEvidence(Field field, String relation, String queryValue, String entryValue, double contribution)
            implements Evidence {}

    /** Fields of identity that count. */
    enum Field {
        BIRTH_DATE,
        NATIONALITY,
        SEX,
        DOCUMENT
    }
}
