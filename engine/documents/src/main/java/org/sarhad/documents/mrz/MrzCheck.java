package org.sarhad.documents.mrz;

/**
 * One check digit: what it should be and what is printed.
 *
 * @param field what it covers
 * @param expected the digit computed over the field as read, 0 to 9
 * @param found the character printed in its place
 * @param ok whether it agrees; a filler stands for 0 where the field is empty and the standard allows it (Doc 9303-4,
 *     4.2.2: the personal number of a passport)
 */
public record MrzCheck(MrzField field, int expected, char found, boolean ok) {}
