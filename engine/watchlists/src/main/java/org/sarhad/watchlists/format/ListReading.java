package org.sarhad.watchlists.format;

import java.util.List;
import java.util.stream.Stream;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.ListEdition;

/**
 * Everything that a file or folder yielded.
 *
 * @param editions the lists that were read, in order of their files' names
 * @param skipped files that are no list, or could not be read as one
 */
public record ListReading(List<ListEdition> editions, List<SkippedFile> skipped) {
    public ListReading {
        editions = List.copyOf(editions);
        skipped = List.copyOf(skipped);
    }

    /** The entries of all editions. */
    public Stream<Entry> entries() {
        return editions.stream().flatMap(edition -> edition.entries().stream());
    }
}
