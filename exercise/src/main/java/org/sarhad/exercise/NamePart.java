package org.sarhad.exercise;

import java.util.List;

/**
 * One part of a name in its own script.
 *
 * @param original as its bearer writes it
 * @param spellings Latin spellings that documents bear, the usual one first; empty where romanisation systems give them
 */
public record NamePart(String original, List<String> spellings) {
    public NamePart {
        spellings = List.copyOf(spellings);
    }
}
