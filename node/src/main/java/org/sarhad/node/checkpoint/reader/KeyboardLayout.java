package org.sarhad.node.checkpoint.reader;

/**
 * What a reader's keys become when the computer is set to another layout than the one the reader types for (US).
 *
 * <p>A reader presses keys, not letters: the key of P gives З on a Russian layout. Each layout here is the way back.
 */
enum KeyboardLayout {
    /** The Russian layout; every letter of the zone has a key of its own, so the way back is certain. */
    RUSSIAN("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ", "QWERTYUIOPASDFGHJKLZXCVBNM<"),
    /** The French layout: digits come without shift as marks. */
    FRENCH("AZQW&É\"'(-È_ÇÀ?,.", "QWAZ1234567890MM<"),
    /** The German layout: Y and Z change places and the filler becomes a semicolon. */
    GERMAN("ZY;", "YZ<"),
    /** Layouts that differ from US only in the filler: Spanish, Italian, Turkish and others. */
    SEMICOLON(";", "<");

    private final String typed;
    private final String meant;

    KeyboardLayout(String typed, String meant) {
        this.typed = typed;
        this.meant = meant;
    }

    /** The text as the reader meant it; characters that the layout does not move stay. */
    String undo(String text) {
        StringBuilder undone = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int key = typed.indexOf(text.charAt(i));
            undone.append(key < 0 ? text.charAt(i) : meant.charAt(key));
        }
        return undone.toString();
    }
}
