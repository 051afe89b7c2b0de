package org.sarhad.names;

import java.util.ArrayList;
import java.util.List;
import org.sarhad.names.sound.Folding;
import org.sarhad.names.sound.Spelling;

/** Brings acronyms to one form: "L.X.C." and "L X C" are "LXC". */
final class Acronyms {
    private Acronyms() {}

    /** Joins runs of single letters in place. */
    static void join(List<NamePart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            int end = i;
            while (end < parts.size() && parts.get(end).kind() == NamePart.Kind.INITIAL) {
                end++;
            }
            if (end - i > 1) {
                List<Spelling> letters = new ArrayList<>();
                StringBuilder text = new StringBuilder();
                int[] starts = new int[end - i];
                for (int k = i; k < end; k++) {
                    starts[k - i] = text.length();
                    letters.add(parts.get(k).spelling());
                    text.append(parts.get(k).text());
                }
                Spelling joined = Folding.join(letters, starts);
                parts.subList(i, end).clear();
                parts.add(
                        i,
                        new NamePart(
                                text.toString(),
                                joined,
                                OrganisationWords.kind(joined.plain()),
                                NamePart.Role.UNKNOWN));
            }
        }
    }
}
