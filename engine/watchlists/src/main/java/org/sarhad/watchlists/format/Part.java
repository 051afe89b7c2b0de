package org.sarhad.watchlists.format;

/**
 * A file and the part that it plays in its format.
 *
 * @param role {@code main}, or a name such as {@code alt} where a list comes in several files
 */
record Part(String role, SourceFile file) {
    static final String MAIN = "main";
}
