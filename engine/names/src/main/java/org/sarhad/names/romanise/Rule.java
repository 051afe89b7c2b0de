package org.sarhad.names.romanise;

/**
 * One line of a romanisation table.
 *
 * @param source letters to be replaced, never empty; lower case unless {@code exactCase}
 * @param target what replaces them
 * @param condition where the rule applies
 * @param exactCase whether source and target are taken as written instead of following the case of the text
 */
record Rule(String source, String target, Condition condition, boolean exactCase) {}
