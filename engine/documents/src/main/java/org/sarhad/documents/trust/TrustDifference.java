package org.sarhad.documents.trust;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed between two editions of trust material.
 *
 * @param added certificates that only the new edition has
 * @param vanished certificates that only the old edition has
 * @param kept how many both have
 */
public record TrustDifference(List<Change> added, List<Change> vanished, int kept) {
    public TrustDifference {
        added = List.copyOf(added);
        vanished = List.copyOf(vanished);
    }

    /**
     * One certificate that came or went.
     *
     * @param keyStays whether the other edition has a certificate of the same key, so that trust in the key is untouched
     */
    public record Change(Certificate certificate, boolean keyStays) {}

    /** Compares the authorities of two sets of editions. */
    public static TrustDifference between(Collection<TrustEdition> before, Collection<TrustEdition> after) {
        Map<Fingerprint, Certificate> old = authorities(before);
        Map<Fingerprint, Certificate> fresh = authorities(after);
        return new TrustDifference(onlyIn(fresh, old), onlyIn(old, fresh), (int)
                old.keySet().stream().filter(fresh::containsKey).count());
    }

    private static List<Change> onlyIn(Map<Fingerprint, Certificate> these, Map<Fingerprint, Certificate> others) {
        Set<Fingerprint> keys =
                others.values().stream().map(Certificate::keyFingerprint).collect(Collectors.toSet());
        return these.values().stream()
                .filter(certificate -> !others.containsKey(certificate.fingerprint()))
                .map(certificate -> new Change(certificate, keys.contains(certificate.keyFingerprint())))
                .toList();
    }

    private static Map<Fingerprint, Certificate> authorities(Collection<TrustEdition> editions) {
        Map<Fingerprint, Certificate> all = new LinkedHashMap<>();
        editions.forEach(edition ->
                edition.authorities().forEach(certificate -> all.putIfAbsent(certificate.fingerprint(), certificate)));
        return all;
    }
}
