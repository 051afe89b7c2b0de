package org.sarhad.node.checkpoint;

import org.sarhad.node.watch.LiveEdition;

/**
 * A list that answered, and how old its knowledge is.
 *
 * @param list the list's short name
 * @param edition the edition's number
 * @param hash SHA-256 of the edition
 * @param hours its age in whole hours
 * @param freshness how the age is to be judged
 * @param entries how many entries it holds
 */
public record ListState(
        String list, String edition, String hash, long hours, LiveEdition.Freshness freshness, int entries) {
    static ListState of(LiveEdition live) {
        return new ListState(
                live.edition().source(),
                live.edition().number(),
                live.edition().hash(),
                live.age().toHours(),
                live.freshness(),
                live.edition().entries());
    }
}
