package org.sarhad.watchlists;

/**
 * A tie that a list states between two of its entries, or between an entry and one of another list.
 *
 * @param relation the tie in the source's words: {@code linked-to}, {@code same-as}, {@code owned-by}, ...
 * @param target the id of the other entry, or its name where the source gives no id
 */
public record EntryLink(String relation, String target) {}
