package org.sarhad.documents.trust;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.MalformedDataException;

/** Certificates that a signing authority has withdrawn (RFC 5280, 5; Doc 9303-12, 7.1.4). */
public final class RevocationList {
    private static final String AUTHORITY_KEY_IDENTIFIER = "2.5.29.35";
    private static final String REASON_CODE = "2.5.29.21";
    private static final List<String> REASONS = List.of(
            "no reason given",
            "key compromised",
            "authority compromised",
            "affiliation changed",
            "superseded",
            "no longer used",
            "on hold",
            "",
            "removed from the list",
            "privilege withdrawn",
            "authority compromised");

    private final Fingerprint fingerprint;
    private final byte[] signed;
    private final Asn1 signatureAlgorithm;
    private final byte[] signature;
    private final DistinguishedName issuer;
    private final Instant issuedAt;
    private final @Nullable Instant nextUpdate;
    private final Map<BigInteger, Entry> entries = new HashMap<>();
    private @Nullable KeyIdentifier authorityKeyIdentifier;

    /** One withdrawn certificate. */
    public record Entry(BigInteger serial, Instant revokedAt, String reason) {}

    private RevocationList(byte[] encoded) {
        this.fingerprint = Fingerprint.of(encoded);
        Asn1 root = Asn1.parse(encoded);
        Asn1 body = root.expect(Asn1.SEQUENCE, "a revocation list").child(0, "the revocation list's body");
        this.signed = body.bytes();
        this.signatureAlgorithm = root.sequence(1, "the signature algorithm");
        this.signature = root.child(2, "the signature").bitString();
        int at = body.child(0, "the version").tag() == Asn1.INTEGER ? 1 : 0;
        this.issuer = DistinguishedName.of(body.child(at + 1, "the issuer"));
        this.issuedAt = body.child(at + 2, "the time of issue").time();
        List<Asn1> rest = body.children().subList(at + 3, body.children().size());
        Instant next = null;
        for (Asn1 field : rest) {
            switch (field.tag()) {
                case Asn1.UTC_TIME, Asn1.GENERALIZED_TIME -> next = field.time();
                case Asn1.SEQUENCE -> field.children().forEach(this::readEntry);
                case 0xA0 -> field.child(0, "the extensions").children().forEach(this::readExtension);
                default -> throw field.unexpected("an unknown field of the revocation list");
            }
        }
        this.nextUpdate = next;
    }

    /**
     * Reads one list in DER.
     *
     * @throws MalformedDataException when it cannot be read
     */
    public static RevocationList parse(byte[] der) {
        return new RevocationList(der);
    }

    private void readEntry(Asn1 entry) {
        BigInteger serial = entry.child(0, "the serial number").integer();
        Instant revokedAt = entry.child(1, "the time of revocation").time();
        String reason = entry.children().size() > 2 ? reason(entry.children().get(2)) : "";
        entries.put(serial, new Entry(serial, revokedAt, reason));
    }

    private static String reason(Asn1 extensions) {
        for (Asn1 extension : extensions.children()) {
            if (extension.child(0, "the extension").oid().equals(REASON_CODE)) {
                byte[] code =
                        Asn1.parse(extension.children().getLast().octets()).content();
                return code.length == 1 && code[0] >= 0 && code[0] < REASONS.size() ? REASONS.get(code[0]) : "";
            }
        }
        return "";
    }

    private void readExtension(Asn1 extension) {
        if (extension.child(0, "the extension").oid().equals(AUTHORITY_KEY_IDENTIFIER)) {
            Asn1.parse(extension.children().getLast().octets())
                    .find(0x80)
                    .ifPresent(id -> authorityKeyIdentifier = new KeyIdentifier(id.content()));
        }
    }

    /** SHA-256 over the list. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    public DistinguishedName issuer() {
        return issuer;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** When a newer list should have come; Doc 9303 demands one at least every 90 days. */
    public Optional<Instant> nextUpdate() {
        return Optional.ofNullable(nextUpdate);
    }

    public int size() {
        return entries.size();
    }

    /** Whether it withdraws the serial number; whose serial number it is, is for the caller to know. */
    public Optional<Entry> entry(BigInteger serial) {
        return Optional.ofNullable(entries.get(serial));
    }

    /** The authority whose key signed the list. */
    Optional<Certificate> signer(Authorities authorities, SignatureEngine engine) {
        Optional<SignatureScheme> scheme = SignatureScheme.of(signatureAlgorithm, null);
        if (scheme.isEmpty()) {
            return Optional.empty();
        }
        // The list's own hint first, so that one check is enough for an honest list.
        return authorities.ofCountry(issuer.country()).stream()
                .sorted(Comparator.comparing(this::isHintedAt).reversed())
                .filter(authority -> isSignedBy(authority, scheme.get(), engine))
                .findFirst();
    }

    private boolean isHintedAt(Certificate authority) {
        return authorityKeyIdentifier != null
                && (authority.subjectKeyIdentifier().equals(Optional.of(authorityKeyIdentifier))
                        || authority.derivedKeyIdentifier().equals(authorityKeyIdentifier));
    }

    private boolean isSignedBy(Certificate authority, SignatureScheme scheme, SignatureEngine engine) {
        try {
            return engine.check(authority.key(), scheme, signed, signature) == SignatureEngine.Result.VALID;
        } catch (MalformedDataException e) {
            return false;
        }
    }
}
