package org.sarhad.documents.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Certificates of signing authorities, found by what they sign.
 *
 * <p>A certificate names its issuer by a key identifier and by a name; both are only hints. The signature decides.
 */
final class Authorities {
    private final List<Certificate> all;
    private final Map<KeyIdentifier, List<Certificate>> byIdentifier = new HashMap<>();
    private final Map<String, List<Certificate>> byCountry = new HashMap<>();

    Authorities(Collection<Certificate> certificates) {
        all = List.copyOf(new LinkedHashSet<>(certificates));
        for (Certificate certificate : all) {
            Set<KeyIdentifier> identifiers = new HashSet<>();
            certificate.subjectKeyIdentifier().ifPresent(identifiers::add);
            identifiers.add(certificate.derivedKeyIdentifier());
            identifiers.forEach(id ->
                    byIdentifier.computeIfAbsent(id, key -> new ArrayList<>()).add(certificate));
            byCountry
                    .computeIfAbsent(certificate.subject().country(), key -> new ArrayList<>())
                    .add(certificate);
        }
    }

    List<Certificate> all() {
        return all;
    }

    List<Certificate> ofCountry(String country) {
        return List.copyOf(byCountry.getOrDefault(country, List.of()));
    }

    /**
     * What the search for an issuer found.
     *
     * @param found the authority whose key made the signature
     * @param contradicted an authority that the certificate names by key identifier and by name, although that key did
     *     not sign it: the mark of an invented certificate
     * @param unsupported whether some candidate could not be tried
     */
    record Search(Optional<Certificate> found, Optional<Certificate> contradicted, boolean unsupported) {}

    Search issuerOf(Certificate certificate, SignatureEngine engine) {
        return issuerOf(certificate, engine, Set.of());
    }

    /** As {@link #issuerOf(Certificate, SignatureEngine)}, without trying the keys given. */
    Search issuerOf(Certificate certificate, SignatureEngine engine, Set<Fingerprint> excludedKeys) {
        List<Certificate> named = certificate
                .authorityKeyIdentifier()
                .map(id -> byIdentifier.getOrDefault(id, List.of()))
                .orElse(List.of());
        Set<Fingerprint> tried = new HashSet<>(excludedKeys);
        boolean unsupported = false;
        Optional<Certificate> contradicted = Optional.empty();
        for (Certificate candidate : named) {
            if (!tried.add(candidate.keyFingerprint())) {
                continue;
            }
            switch (certificate.checkSignedBy(candidate, engine)) {
                case VALID -> {
                    return new Search(Optional.of(candidate), Optional.empty(), false);
                }
                case INVALID -> {
                    if (candidate.subject().matches(certificate.issuer())) {
                        contradicted = Optional.of(candidate);
                    }
                }
                case UNSUPPORTED -> unsupported = true;
            }
        }
        for (Certificate candidate : byCountry.getOrDefault(certificate.issuer().country(), List.of())) {
            if (tried.add(candidate.keyFingerprint())) {
                switch (certificate.checkSignedBy(candidate, engine)) {
                    case VALID -> {
                        return new Search(Optional.of(candidate), Optional.empty(), false);
                    }
                    case INVALID -> {}
                    case UNSUPPORTED -> {}
                }
            }
        }
        return new Search(Optional.empty(), contradicted, unsupported);
    }
}
