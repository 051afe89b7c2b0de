package org.sarhad.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.sarhad.documents.lost.LostRegister;
import org.sarhad.documents.lost.NodeKey;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which register, and the key to it: what most verbs on registers ask. */
final class LostOptions {
    @Parameters(index = "0", paramLabel = "FILE.lost", description = "the register")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "the node's key")
    @SuppressWarnings("NullAway.Init")
    private Path key;

    Path file() {
        return file;
    }

    /** Opens the register where it lies, without copying its index into memory. */
    LostRegister open() throws IOException {
        return LostRegister.open(file, NodeKey.read(key), LostRegister.Options.mapped());
    }
}
