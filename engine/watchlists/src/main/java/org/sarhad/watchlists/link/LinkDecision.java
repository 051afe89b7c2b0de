package org.sarhad.watchlists.link;

import java.time.Instant;

/**
 * What a person decided on two entries; a later decision on the same two replaces an earlier one.
 *
 * @param first the lesser of the two
 * @param second the greater
 * @param same whether they are the same subject
 * @param by who decided
 * @param at when
 */
public record LinkDecision(EntryRef first, EntryRef second, boolean same, String by, Instant at) {}
