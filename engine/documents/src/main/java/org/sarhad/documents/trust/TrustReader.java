package org.sarhad.documents.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads trust material from files, whatever it is: master lists, certificates and revocation lists in DER or PEM,
 * directory exports (LDIF) of the ICAO Public Key Directory, and folders of these. The content decides, not the name.
 */
public final class TrustReader {
    private static final long MAX_FILE = 256L << 20;

    private final SignatureEngine engine;

    public TrustReader(SignatureEngine engine) {
        this.engine = engine;
    }

    /**
     * Reads a file, or every file in a folder and its sub-folders in the order of their names.
     *
     * @throws IOException when a file cannot be read at all
     */
    public List<TrustEdition> read(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(readFile(path));
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(path)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        List<TrustEdition> editions = new ArrayList<>(files.size());
        for (Path file : files) {
            editions.add(readFile(file));
        }
        return editions;
    }

    private TrustEdition readFile(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > MAX_FILE) {
            throw new IOException(file + " is larger than any trust list");
        }
        return read(name, Files.readAllBytes(file));
    }

    /** Reads the content of one file; what cannot be used is in the edition's {@link TrustEdition#rejected()}. */
    public TrustEdition read(String source, byte[] bytes) {
        TrustCollector collector = new TrustCollector(source, engine);
        if (Ldif.looksLike(bytes)) {
            Ldif.read(bytes, collector);
        } else if (Pem.looksLike(bytes)) {
            Pem.read(bytes, collector);
        } else {
            collector.add("", bytes);
        }
        return collector.edition(Fingerprint.of(bytes));
    }
}
