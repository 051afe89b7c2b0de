package org.sarhad.names.sound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what training has written, from files that ship with the matcher. */
public final class SoundResource {
    private SoundResource() {}

    /**
     * The lines of a file beside this class, without those that begin with a number sign.
     *
     * @throws IllegalStateException when the file does not ship, which is a fault of the build
     */
    public static List<String> lines(String file) {
        try (InputStream in = SoundResource.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + file + " is missing");
            }
            try (BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return text.lines().filter(line -> !line.startsWith("#")).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
