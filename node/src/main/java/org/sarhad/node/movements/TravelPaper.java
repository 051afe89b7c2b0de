package org.sarhad.node.movements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A travel document as shown.
 *
 * @param code the document code of its machine-readable zone ({@code P}, {@code PT}, {@code ID}), or {@code ?}
 * @param number the number, never blank
 * @param state who issued it, ISO 3166 alpha-3 or ICAO code; blank where not known
 * @param expires the last day of its validity, where it has one
 */
public record TravelPaper(
        String code, String number, String state, @Nullable LocalDate expires) {
    public TravelPaper {
        number = number.strip();
        if (number.isEmpty()) {
            throw new IllegalArgumentException("a travel document needs a number");
        }
    }
}
