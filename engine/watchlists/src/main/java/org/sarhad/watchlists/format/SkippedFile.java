package org.sarhad.watchlists.format;

/**
 * A file that was not read, and why.
 *
 * @param file path as given, or the folder's path with the file's name
 * @param reason what is wrong with it, in one sentence
 */
public record SkippedFile(String file, String reason) {}
