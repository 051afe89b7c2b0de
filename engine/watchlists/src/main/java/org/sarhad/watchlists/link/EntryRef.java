package org.sarhad.watchlists.link;

/**
 * One entry of one list.
 *
 * @param source name of the list
 * @param id the entry's id in it
 */
public record EntryRef(String source, String id) implements Comparable<EntryRef> {
    @Override
    public int compareTo(EntryRef other) {
        int bySource = source.compareTo(other.source);
        return bySource == 0 ? id.compareTo(other.id) : bySource;
    }

    /** As links of lists write it: {@code SOURCE/ID}. */
    @Override
    public String toString() {
        return source + "/" + id;
    }
}
