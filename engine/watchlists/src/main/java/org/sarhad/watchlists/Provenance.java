package org.sarhad.watchlists;

/**
 * Where in its source file an entry stands.
 *
 * @param file name of the file, without folders
 * @param line line on which the record begins, counted from 1
 */
public record Provenance(String file, long line) {}
