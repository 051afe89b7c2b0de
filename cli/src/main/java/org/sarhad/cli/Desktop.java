package org.sarhad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The desktop of whoever started the program, where there is one. */
final class Desktop {
    private Desktop() {}

    /** Opens an address in the browser; does nothing where there is no desktop or no way to open one. */
    static void open(String address) {
        boolean screen = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        Path opener = Path.of("/usr/bin/xdg-open");
        if (!screen || !Files.isExecutable(opener)) {
            return;
        }
        try {
            new ProcessBuilder(opener.toString(), address)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // The link stands on the console; opening it is a courtesy.
        }
    }
}
