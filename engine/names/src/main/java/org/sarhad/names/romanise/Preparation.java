package org.sarhad.names.romanise;

import java.text.Normalizer;

/** What is done to a text before the rules of a system read it. */
enum Preparation {
    /** Canonical composition, so that й and ё are one character each. */
    COMPOSE {
        @Override
        String apply(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    },
    /** {@link VocalisedArabic}. */
    ARABIC {
        @Override
        String apply(String text) {
            return VocalisedArabic.prepare(text);
        }
    };

    abstract String apply(String text);
}
