package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One list format: how to recognise it by content, and how to read it. */
interface ListFormat {
    /** What it is called in messages. */
    String title();

    /** The part that a file plays in this format, or null where it is not of this format. */
    @Nullable
    String role(SourceFile file);

    /** Which of the files of one folder make one edition together; by default each its own. */
    default List<List<Part>> group(List<Part> parts) {
        return parts.stream().map(List::of).toList();
    }

    /**
     * Reads one edition.
     *
     * @throws ListFormatException when the files cannot be read as a list at all
     */
    EditionStamp read(List<Part> parts, Reading reading) throws IOException;
}
