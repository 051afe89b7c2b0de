package org.sarhad.node.settings;

/** The settings cannot be used; the message names the file, the key and what is wrong. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingsException(String message) {
        super(message);
    }
}
