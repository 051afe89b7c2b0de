package org.sarhad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Checks of paths that a user names. */
final class ListPaths {
    private ListPaths() {}

    /** Refuses paths that do not exist before anything is read. */
    static void requireExisting(CommandSpec spec, List<Path> paths) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new CommandLine.ParameterException(spec.commandLine(), "there is no file or folder " + path);
            }
        }
    }
}
