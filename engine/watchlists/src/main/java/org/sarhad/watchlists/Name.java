package org.sarhad.watchlists;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One name of a listed subject as its source writes it.
 *
 * @param text the whole name, in the source's order and script, never blank
 * @param kind the role of the name
 * @param quality how far the owner vouches for it
 * @param parts the parts, where the source keeps them apart
 */
public record Name(
        String text,
        NameKind kind,
        NameQuality quality,
        @Nullable NameParts parts) {
    public Name {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(quality, "quality");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name needs text");
        }
    }

    /** A primary name of good quality without known parts. */
    public static Name primary(String text) {
        return new Name(text, NameKind.PRIMARY, NameQuality.GOOD, null);
    }

    /** An alias of the given quality without known parts. */
    public static Name alias(String text, NameQuality quality) {
        return new Name(text, NameKind.ALIAS, quality, null);
    }
}
