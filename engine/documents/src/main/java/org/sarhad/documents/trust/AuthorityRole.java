package org.sarhad.documents.trust;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a certificate of a signing authority is, judged by who signed it and not by what it is called. */
public enum AuthorityRole {
    /** Signed by its own key. */
    ROOT,
    /** Signed by another key of the set: it hands trust from an old key to a new one. */
    LINK,
    /** Signed by no key of the set. */
    ORPHAN;

    /**
     * An authority in its role.
     *
     * @param issuer who signed it, when known; itself for a root
     */
    public record Classified(Certificate certificate, AuthorityRole role, Optional<Certificate> issuer) {}

    /** The role of each certificate among all; one signature check a certificate, a few more for links and orphans. */
    public static Map<Certificate, Classified> classify(Collection<Certificate> certificates, SignatureEngine engine) {
        Authorities authorities = new Authorities(certificates);
        Map<Certificate, Classified> roles = new LinkedHashMap<>();
        for (Certificate certificate : authorities.all()) {
            roles.put(certificate, classify(certificate, authorities, engine));
        }
        return roles;
    }

    private static Classified classify(Certificate certificate, Authorities authorities, SignatureEngine engine) {
        if (certificate.checkSignedBy(certificate, engine) == SignatureEngine.Result.VALID) {
            return new Classified(certificate, ROOT, Optional.of(certificate));
        }
        Optional<Certificate> issuer = authorities
                .issuerOf(certificate, engine, Set.of(certificate.keyFingerprint()))
                .found();
        return new Classified(certificate, issuer.isPresent() ? LINK : ORPHAN, issuer);
    }
}
