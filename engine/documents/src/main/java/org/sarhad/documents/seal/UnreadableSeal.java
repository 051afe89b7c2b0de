package org.sarhad.documents.seal;

/**
 * Contents that are no seal.
 *
 * @param at offset in bytes (for text, in characters) where that shows
 * @param reason why, in words
 */
public record UnreadableSeal(int at, String reason) implements SealReading {}
