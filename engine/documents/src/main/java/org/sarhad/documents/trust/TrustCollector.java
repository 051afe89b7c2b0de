package org.sarhad.documents.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.MalformedDataException;

/** Gathers what the pieces of one file hold. */
final class TrustCollector {
    private final String source;
    private final SignatureEngine engine;
    private final Set<Certificate> authorities = new LinkedHashSet<>();
    private final Set<Certificate> documentSigners = new LinkedHashSet<>();
    private final List<RevocationList> revocationLists = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable Instant issued;

    TrustCollector(String source, SignatureEngine engine) {
        this.source = source;
        this.engine = engine;
    }

    /** Takes one piece in DER; {@code place} says where in the file it stood. */
    void add(String place, byte[] der) {
        try {
            Asn1 root = Asn1.parse(der).expect(Asn1.SEQUENCE, "a certificate or a signed list");
            Asn1 first = root.child(0, "the content");
            if (first.tag() == Asn1.OBJECT_IDENTIFIER) {
                addMasterList(place, root);
            } else if (isRevocationList(first)) {
                revocationLists.add(RevocationList.parse(der));
            } else {
                addCertificate(Certificate.of(root));
            }
        } catch (MalformedDataException e) {
            reject(place, String.valueOf(e.getMessage()));
        }
    }

    void reject(String place, String reason) {
        rejected.add(new Rejected(source, place, reason));
    }

    private static boolean isRevocationList(Asn1 body) {
        // A certificate's first time stands inside its validity; a revocation list's stands bare behind the issuer.
        return body.children().stream()
                .limit(4)
                .anyMatch(field -> field.tag() == Asn1.UTC_TIME || field.tag() == Asn1.GENERALIZED_TIME);
    }

    private void addCertificate(Certificate certificate) {
        if (certificate.isAuthority() || certificate.isSelfNamed()) {
            authorities.add(certificate);
        } else {
            documentSigners.add(certificate);
        }
    }

    private void addMasterList(String place, Asn1 root) {
        MasterList list = MasterList.of(source, root, engine);
        if (list.signature().result() == SignatureEngine.Result.INVALID) {
            reject(place, "the master list is not used: " + list.signature().reason());
            return;
        }
        authorities.addAll(list.certificates());
        rejected.addAll(list.rejected());
        list.signedAt().ifPresent(time -> issued = time);
        notes.add(describe(list));
        list.deviations().forEach(deviation -> notes.add("unusual: " + deviation));
    }

    private static String describe(MasterList list) {
        if (!list.signature().isValid()) {
            return "the signature could not be checked: " + list.signature().reason();
        }
        String signer = list.signer().map(c -> c.subject().text()).orElse("");
        if (list.isSignedFromWithin()) {
            return "signed by " + signer + ", under an authority that the list itself names";
        }
        return list.signerAuthority().isPresent()
                ? "signed by " + signer + ", under an authority that only travels with the list"
                : "signed by " + signer + ", whose authority is not in the list";
    }

    TrustEdition edition(Fingerprint hash) {
        return new TrustEdition(
                source,
                hash,
                Optional.ofNullable(issued),
                List.copyOf(authorities),
                List.copyOf(documentSigners),
                revocationLists,
                rejected,
                notes);
    }
}
