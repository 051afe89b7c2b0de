package org.sarhad.watchlists.link;

import java.util.List;

/**
 * Two entries that may be the same subject; {@code first} comes before {@code second} in their natural order.
 *
 * @param score how sure it is, from 0 to 1
 * @param reasons what speaks for it, in words
 */
public record ProposedLink(EntryRef first, EntryRef second, double score, List<String> reasons) {
    public ProposedLink {
        reasons = List.copyOf(reasons);
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("a link joins two entries, the lesser first");
        }
        if (score < 0 || score > 1) {
            throw new IllegalArgumentException("a score lies between 0 and 1");
        }
    }
}
