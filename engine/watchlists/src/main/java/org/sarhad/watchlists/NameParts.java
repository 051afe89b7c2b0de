package org.sarhad.watchlists;

import org.jspecify.annotations.Nullable;

/**
 * The parts of a person's name where the source keeps them apart; each part may hold several words.
 *
 * @param given given name or names
 * @param patronymic name after the father, where it is a part of its own
 * @param family family name or names
 * @param generation generation mark such as "Jr" or "III"
 * @param title rank, honorific or academic title
 */
public record NameParts(
        @Nullable String given,
        @Nullable String patronymic,
        @Nullable String family,
        @Nullable String generation,
        @Nullable String title) {}
