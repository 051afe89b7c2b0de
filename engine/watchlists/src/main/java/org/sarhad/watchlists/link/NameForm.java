package org.sarhad.watchlists.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.NameQuality;

/**
 * A name in the forms by which lists are compared.
 *
 * @param text as the list writes it
 * @param exact {@link NameKey#exact}
 * @param loose {@link NameKey#loose}
 * @param parts the parts of {@code loose}
 * @param weak whether its owner calls it weak
 */
record NameForm(String text, String exact, String loose, Set<String> parts, boolean weak) {
    static NameForm of(Name name) {
        String loose = NameKey.loose(name.text());
        return new NameForm(
                name.text(),
                NameKey.exact(name.text()),
                loose,
                Set.copyOf(new HashSet<>(List.of(loose.split(" ")))),
                name.quality() == NameQuality.WEAK);
    }

    /**
     * The log-odds that this and another name are one subject's. Longer names say more; a weak alias, or a name equal only
     * in its levelled form, says less; people's names that share some parts say a little, organisations' nothing.
     */
    double agreement(NameForm other, EntryKind kind) {
        double weight = whole(other, kind);
        if (weight == 0 && kind == EntryKind.PERSON) {
            weight = partly(other);
        }
        return weak || other.weak ? weight / 2 : weight;
    }

    private double whole(NameForm other, EntryKind kind) {
        boolean same = exact.equals(other.exact);
        if (exact.isEmpty() || loose.isEmpty() || (!same && !loose.equals(other.loose))) {
            return 0;
        }
        double length = Math.min(7.5, 2.5 + 1.2 * parts.size()) + (kind == EntryKind.PERSON ? 0 : 1.5);
        return same ? length : 0.8 * length;
    }

    private double partly(NameForm other) {
        long shared = parts.stream().filter(other.parts::contains).count();
        int longer = Math.max(parts.size(), other.parts.size());
        return shared < 2 ? 0 : 1.5 * shared * shared / longer;
    }
}
