package org.sarhad.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the server's programs, as root inside a user namespace of their own because they refuse to run as root. */
final class Command {
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private Command() {}

    /** Runs a program as the present user and returns all that it printed. */
    static String run(List<String> command, Path folder, int seconds) {
        Path output = null;
        try {
            output = Files.createTempFile("sarhad-postgres", ".out");
            int code = execute(command, folder, output, seconds);
            String text = Files.readString(output);
            if (code != 0) {
                throw failed(command, "ended with code " + code, text);
            }
            return text;
        } catch (IOException e) {
            throw failed(command, e.toString(), "");
        } finally {
            delete(output);
        }
    }

    /** Runs a program that refuses to run as root. */
    static String runUnprivileged(List<String> command, Path folder, int seconds) {
        if (!ROOT) {
            return run(command, folder, seconds);
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        try {
            return run(wrapped, folder, seconds);
        } catch (PostgresException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains("unshare")
                    && (message.contains("not permitted") || message.contains("No such file"))) {
                throw new PostgresException(
                        PostgresException.Reason.ROOT_NOT_ALLOWED,
                        "PostgreSQL does not run as root and this machine allows no user namespace (unshare -U);"
                                + " start Sarhad as an ordinary user",
                        e);
            }
            throw e;
        }
    }

    /** Output goes to a file, not to a pipe: a server started by the program would keep a pipe open for ever. */
    private static int execute(List<String> command, Path folder, Path output, int seconds) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_MESSAGES", "C");
        Process process = builder.start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw failed(command, "took longer than " + seconds + " seconds", Files.readString(output));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw failed(command, "was interrupted", "");
        }
    }

    private static PostgresException failed(List<String> command, String how, String output) {
        String detail = output.isBlank() ? "" : ":\n" + output.strip();
        return new PostgresException(
                PostgresException.Reason.COMMAND_FAILED, String.join(" ", command) + " " + how + detail);
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }
}
