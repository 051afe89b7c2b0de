package org.sarhad.exercise;

import java.util.ArrayList;
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

    /** This part after another as one part of two words, each spelling with the other's in turn. */
    NamePart after(NamePart first) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < Math.max(spellings.size(), first.spellings.size()); i++) {
            both.add(first.spellings.get(i % first.spellings.size()) + " " + spellings.get(i % spellings.size()));
        }
        return new NamePart(first.original + " " + original, both);
    }
}
