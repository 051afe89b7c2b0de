package org.sarhad.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sarhad.documents.trust.AuthorityRole;
import org.sarhad.documents.trust.Certificate;
import org.sarhad.documents.trust.TrustDifference;
import org.sarhad.documents.trust.TrustEdition;

/** Trust material in words, for people at a terminal. */
final class TrustText {
    private TrustText() {}

    static String of(TrustEdition edition) {
        StringBuilder text = new StringBuilder(edition.source()).append(": ");
        text.append(edition.authorities().size()).append(" authorities of ");
        text.append(countries(edition.authorities())).append(" states");
        if (!edition.documentSigners().isEmpty()) {
            text.append(", ").append(edition.documentSigners().size()).append(" document signers");
        }
        if (!edition.revocationLists().isEmpty()) {
            text.append(", ").append(edition.revocationLists().size()).append(" revocation lists");
        }
        edition.issued().ifPresent(time -> text.append(", signed on ").append(day(time)));
        if (!edition.rejected().isEmpty()) {
            text.append(", ").append(edition.rejected().size()).append(" pieces not used");
        }
        edition.notes()
                .forEach(note ->
                        text.append(System.lineSeparator()).append("    ").append(note));
        return text.toString();
    }

    static String of(Set<Certificate> all, Map<AuthorityRole, Long> counts) {
        return "together: " + all.size() + " distinct authorities of " + countries(all) + " states: "
                + counts.getOrDefault(AuthorityRole.ROOT, 0L) + " roots, " + counts.getOrDefault(AuthorityRole.LINK, 0L)
                + " links, " + counts.getOrDefault(AuthorityRole.ORPHAN, 0L) + " orphans";
    }

    static String of(AuthorityRole.Classified role) {
        return TrustJson.id(role.role()) + "  " + describe(role.certificate());
    }

    static String of(TrustDifference difference) {
        return difference.added().size() + " added, " + difference.vanished().size() + " vanished, " + difference.kept()
                + " kept";
    }

    static String of(String sign, TrustDifference.Change change) {
        return sign + " " + describe(change.certificate()) + (change.keyStays() ? " (same key in both)" : "");
    }

    private static String describe(Certificate certificate) {
        return certificate.subject() + ", " + certificate.key().title() + ", " + day(certificate.notBefore()) + " to "
                + day(certificate.notAfter()) + ", "
                + certificate.fingerprint().hex().substring(0, 16);
    }

    static long countries(Iterable<Certificate> certificates) {
        Set<String> countries = new HashSet<>();
        certificates.forEach(certificate -> countries.add(certificate.subject().country()));
        return countries.size();
    }

    private static String day(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
