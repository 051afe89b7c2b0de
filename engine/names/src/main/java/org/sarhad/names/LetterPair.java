package org.sarhad.names;

/**
 * One step of the letter-by-letter alignment of two parts, each side in its own script.
 *
 * @param left letters on the left, empty where only the right has some
 * @param right letters on the right, empty where only the left has some
 * @param equal whether some rule makes the two sides equal
 */
public record LetterPair(String left, String right, boolean equal) {}
