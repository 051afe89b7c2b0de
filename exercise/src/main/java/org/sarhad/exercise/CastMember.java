package org.sarhad.exercise;

import java.util.List;

/**
 * One role of the {@link Cast}.
 *
 * @param role the role
 * @param title the role in a few words, for a menu
 * @param explanation what happens at the lane and why, in a sentence or two
 * @param person who plays it
 * @param direction way of travel
 * @param typed what the reader sends, line by line
 * @param fault what is wrong with it
 * @param listed entries of the invented lists that concern this member
 */
public record CastMember(
        Cast.Role role,
        String title,
        String explanation,
        Person person,
        Crossing.Direction direction,
        List<String> typed,
        Crossing.Fault fault,
        List<ListedSubject> listed) {
    public CastMember {
        typed = List.copyOf(typed);
        listed = List.copyOf(listed);
    }

    /** What the reader sends, as one text with a line break after each line. */
    public String typedText() {
        return String.join("\n", typed) + "\n";
    }
}
