package org.sarhad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sarhad.documents.lost.LostRegister;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads a whole register and compares every checksum and seal. */
@Command(
        name = "verify",
        description = "Reads a whole register and its changes, and compares every checksum and seal.",
        footer = "Example: sarhad lost verify sltd.lost --key node.key",
        mixinStandardHelpOptions = true)
final class LostVerifyCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LostOptions options;

    @Override
    public Integer call() throws IOException {
        try (LostRegister register = options.open()) {
            register.verify();
            spec.commandLine()
                    .getOut()
                    .println("whole: " + register.stat().records() + " documents and "
                            + register.stat().changes() + " changes in " + options.file());
        }
        return 0;
    }
}
