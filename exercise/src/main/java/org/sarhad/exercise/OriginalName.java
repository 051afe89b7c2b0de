package org.sarhad.exercise;

import org.jspecify.annotations.Nullable;

/**
 * A person's name in its own script.
 *
 * @param given given name
 * @param patronymic name after the father, where the person's documents bear one
 * @param family family name in the form for the person's sex
 * @param familyFirst whether the family name stands first, as in Chinese
 */
public record OriginalName(NamePart given, @Nullable NamePart patronymic, NamePart family, boolean familyFirst) {
    /** The whole name as its bearer writes it. */
    public String text() {
        NamePart father = patronymic;
        if (familyFirst) {
            return family.original() + given.original();
        }
        return father == null
                ? given.original() + " " + family.original()
                : given.original() + " " + father.original() + " " + family.original();
    }
}
