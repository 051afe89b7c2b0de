package org.sarhad.watchlists.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Provenance;

/**
 * Reads list files of any known format, recognised by content; a folder means every file in it, at any depth.
 *
 * <p>Files may be compressed (gzip, zip) and in UTF-8, UTF-16, windows-1251 or windows-1252. Files that belong together in
 * one folder, such as OFAC's SDN, ALT and ADD, make one edition. What is no list is reported as skipped, with the reason,
 * and never stops the rest.
 */
public final class ListFiles {
    private static final int NUMBER_FROM_HASH = 12;

    private ListFiles() {}

    /**
     * Reads into memory.
     *
     * @throws UncheckedIOException when a path does not exist or the disk fails
     */
    public static ListReading read(Path... paths) {
        return read(List.of(paths));
    }

    /** Reads into memory. */
    public static ListReading read(Collection<Path> paths) {
        CollectingSink sink = new CollectingSink();
        read(paths, ReadLimits.DEFAULT, sink);
        return sink.reading();
    }

    /** Reads bytes as if they stood in a file of that name. */
    public static ListReading read(String fileName, byte[] content) {
        CollectingSink sink = new CollectingSink();
        try {
            readAll(SourceFile.of(fileName, content, ReadLimits.DEFAULT), sink);
        } catch (ListFormatException e) {
            sink.skipped(new SkippedFile(fileName, reason(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sink.reading();
    }

    /** Reads as a stream: entries go to the sink as they are met, and nothing of the list is held. */
    public static void read(Collection<Path> paths, ReadLimits limits, ListSink sink) {
        List<SourceFile> files = new ArrayList<>();
        for (Path file : filesIn(paths)) {
            try {
                files.addAll(SourceFile.of(file, limits));
            } catch (ListFormatException e) {
                sink.skipped(new SkippedFile(file.toString(), reason(e)));
            } catch (IOException e) {
                sink.skipped(new SkippedFile(file.toString(), "cannot be read: " + e.getMessage()));
            }
        }
        readAll(files, sink);
    }

    /** The files below the paths, each once; those given apart belong together as if their folder had been given. */
    private static Set<Path> filesIn(Collection<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        try {
            for (Path path : paths) {
                filesIn(path).forEach(file -> files.add(file.normalize()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static List<Path> filesIn(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void readAll(List<SourceFile> files, ListSink sink) {
        Map<String, Map<ListFormat, List<Part>>> folders = new LinkedHashMap<>();
        for (SourceFile file : files) {
            Recognised recognised = recognise(file);
            if (recognised == null) {
                sink.skipped(new SkippedFile(file.path(), "no known list format"));
            } else {
                folders.computeIfAbsent(file.folder(), folder -> new LinkedHashMap<>())
                        .computeIfAbsent(recognised.format, format -> new ArrayList<>())
                        .add(recognised.part);
            }
        }
        for (Map<ListFormat, List<Part>> formats : folders.values()) {
            for (Map.Entry<ListFormat, List<Part>> parts : formats.entrySet()) {
                for (List<Part> edition : parts.getKey().group(parts.getValue())) {
                    readEdition(parts.getKey(), edition, sink);
                }
            }
        }
    }

    private record Recognised(ListFormat format, Part part) {}

    private static @Nullable Recognised recognise(SourceFile file) {
        for (ListFormat format : Formats.ALL) {
            String role = format.role(file);
            if (role != null) {
                return new Recognised(format, new Part(role, file));
            }
        }
        return null;
    }

    private static void readEdition(ListFormat format, List<Part> parts, ListSink sink) {
        Reading reading = new Reading(sink, parts.getFirst().file().name());
        try {
            EditionStamp stamp = format.read(parts, reading);
            for (Part part : parts) {
                if (part.file().truncated()) {
                    reading.rejected(
                            new Provenance(part.file().name(), 0),
                            null,
                            "the compressed file breaks off; what followed is lost",
                            "");
                    reading.truncated(new Provenance(part.file().name(), 0));
                }
            }
            String hash = hash(parts);
            String number = stamp.number();
            sink.edition(new Edition(
                    stamp.source(),
                    number == null ? hash.substring(0, NUMBER_FROM_HASH) : number,
                    hash,
                    stamp.created(),
                    Instant.now(),
                    reading.counts(),
                    reading.attachedCount(),
                    reading.rejectedCount()));
        } catch (ListFormatException e) {
            skip(parts, "not readable as " + format.title() + ": " + reason(e), sink);
        } catch (IOException e) {
            skip(parts, "cannot be read: " + e.getMessage(), sink);
        }
    }

    private static void skip(List<Part> parts, String reason, ListSink sink) {
        parts.forEach(part -> sink.skipped(new SkippedFile(part.file().path(), reason)));
    }

    private static String hash(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.getFirst().file().hash();
        }
        MessageDigest digest = SourceFile.sha256();
        parts.forEach(part -> digest.update(part.file().hash().getBytes(StandardCharsets.US_ASCII)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String reason(ListFormatException e) {
        return String.valueOf(e.getMessage());
    }
}
