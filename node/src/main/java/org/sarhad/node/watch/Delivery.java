package org.sarhad.node.watch;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * List files that came in together.
 *
 * @param means how they came: {@code folder}, {@code upload} or {@code pull}
 * @param origin the folder, the address, or the name of the file
 * @param files the files, all in one folder
 * @param announced the hash that the sender announced, where one was
 * @param source the only list that may be in it, where it was asked for by name
 */
record Delivery(
        String means,
        String origin,
        List<Path> files,
        @Nullable String announced,
        @Nullable String source) {
    Delivery {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a delivery of nothing");
        }
    }

    /** A delivery of whatever lists. */
    Delivery(String means, String origin, List<Path> files, @Nullable String announced) {
        this(means, origin, files, announced, null);
    }
}
