package org.sarhad.documents.lost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Figures of an open register.
 *
 * @param knowledge its identity and age
 * @param source what its file was built from
 * @param records documents in the file
 * @param changes documents changed since
 * @param changeFiles files that hold those changes
 * @param superseded records in the file that a later one on the same document replaced
 * @param lines index lines
 * @param spilledLines index lines that spilled into the next
 * @param residentBytes bytes of memory that the index needs
 * @param fileBytes bytes of the file
 * @param resident whether the index lies in memory of its own now
 * @param hugePages whether that memory is asked for in huge pages
 */
public record LostStat(
        Knowledge knowledge,
        String source,
        long records,
        long changes,
        int changeFiles,
        long superseded,
        long lines,
        long spilledLines,
        long residentBytes,
        long fileBytes,
        boolean resident,
        boolean hugePages) {

    static LostStat of(Path path, RegisterFile file, Manifest manifest, Overlay overlay, Knowledge knowledge)
            throws IOException {
        RegisterHeader header = file.header();
        return new LostStat(
                knowledge,
                header.source(),
                header.records(),
                overlay.size(),
                manifest.items().size(),
                header.superseded(),
                header.lines(),
                header.spilled(),
                header.linesBytes(),
                Files.size(path),
                file.isResident(),
                ResidentMemory.hasHugePages());
    }

    /** Bytes of memory that the index needs for each document. */
    public double bytesPerRecord() {
        return records == 0 ? 0 : (double) residentBytes / records;
    }
}
