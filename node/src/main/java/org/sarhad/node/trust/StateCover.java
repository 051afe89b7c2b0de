package org.sarhad.node.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sarhad.documents.trust.AuthorityRole;
import org.sarhad.documents.trust.Certificate;

/**
 * How far one state's chips can be verified.
 *
 * @param country two-letter code in the certificates
 * @param roots authorities that signed themselves
 * @param links certificates that tie a new key to an old one
 * @param orphans certificates whose signer is not there
 * @param valid authorities valid now
 * @param expiring of those, how many end within ninety days
 * @param lastDay when the last of them ends
 */
record StateCover(String country, int roots, int links, int orphans, int valid, int expiring, Instant lastDay) {
    private static final Duration SOON = Duration.ofDays(90);

    static List<StateCover> of(Collection<AuthorityRole.Classified> authorities, Instant now) {
        Map<String, List<AuthorityRole.Classified>> byCountry = new TreeMap<>();
        for (AuthorityRole.Classified one : authorities) {
            byCountry
                    .computeIfAbsent(one.certificate().subject().country(), country -> new ArrayList<>())
                    .add(one);
        }
        return byCountry.entrySet().stream()
                .map(state -> of(state.getKey(), state.getValue(), now))
                .toList();
    }

    private static StateCover of(String country, List<AuthorityRole.Classified> authorities, Instant now) {
        int valid = 0;
        int expiring = 0;
        Instant last = Instant.EPOCH;
        for (AuthorityRole.Classified one : authorities) {
            Certificate certificate = one.certificate();
            if (certificate.isValidAt(now)) {
                valid++;
                expiring += certificate.notAfter().isBefore(now.plus(SOON)) ? 1 : 0;
            }
            last = certificate.notAfter().isAfter(last) ? certificate.notAfter() : last;
        }
        return new StateCover(
                country,
                count(authorities, AuthorityRole.ROOT),
                count(authorities, AuthorityRole.LINK),
                count(authorities, AuthorityRole.ORPHAN),
                valid,
                expiring,
                last);
    }

    private static int count(List<AuthorityRole.Classified> authorities, AuthorityRole role) {
        return (int) authorities.stream().filter(one -> one.role() == role).count();
    }
}
