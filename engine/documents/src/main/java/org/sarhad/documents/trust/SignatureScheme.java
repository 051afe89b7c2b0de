package org.sarhad.documents.trust;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.asn1.Asn1;

/** How a signature was made: the algorithm with everything that is needed to check it. */
public sealed interface SignatureScheme {
    /** The hash function over the signed bytes. */
    Digest digest();

    /** In words, as an expert would say it. */
    String title();

    /** RSASSA-PKCS1-v1_5 (RFC 8017, 8.2). */
    record RsaPkcs1(Digest digest) implements SignatureScheme {
        @Override
        public String title() {
            return "RSA with " + digest.title();
        }
    }

    /** RSASSA-PSS (RFC 8017, 8.1); {@code saltLength} in octets. */
    record RsaPss(Digest digest, Digest maskDigest, int saltLength) implements SignatureScheme {
        @Override
        public String title() {
            return "RSA-PSS with " + digest.title();
        }
    }

    /** ECDSA; {@code plain} when r and s stand side by side without DER around them (BSI TR-03111, 5.2.1). */
    record Ecdsa(Digest digest, boolean plain) implements SignatureScheme {
        @Override
        public String title() {
            return "ECDSA with " + digest.title();
        }
    }

    /** RSA key without a word on the padding, as signers of CMS write it; the hash is named elsewhere. */
    String RSA_ENCRYPTION = "1.2.840.113549.1.1.1";

    String RSASSA_PSS = "1.2.840.113549.1.1.10";

    /**
     * The scheme of an AlgorithmIdentifier.
     *
     * @param fallback the hash named beside it, for identifiers that name none (CMS); null when there is no such thing
     * @return empty when this verifier does not know the algorithm, which says nothing about the signature
     */
    static Optional<SignatureScheme> of(Asn1 algorithm, @Nullable Digest fallback) {
        String oid = algorithm.child(0, "the algorithm").oid();
        if (oid.equals(RSASSA_PSS)) {
            return pss(algorithm);
        }
        SignatureScheme known = SchemeNames.BY_OID.get(oid);
        if (known != null) {
            checkNoParameters(algorithm);
            return Optional.of(known);
        }
        if (fallback == null) {
            return Optional.empty();
        }
        return switch (oid) {
            case RSA_ENCRYPTION -> {
                checkNoParameters(algorithm);
                yield Optional.of(new RsaPkcs1(fallback));
            }
            case SchemeNames.EC_PUBLIC_KEY, SchemeNames.ECDSA_SPECIFIED -> Optional.of(new Ecdsa(fallback, false));
            default -> Optional.empty();
        };
    }

    private static void checkNoParameters(Asn1 algorithm) {
        for (Asn1 parameters :
                algorithm.children().subList(1, algorithm.children().size())) {
            if (parameters.expect(Asn1.NULL, "no parameters of the algorithm").contentLength() != 0) {
                throw parameters.forbidden("the algorithm takes no parameters");
            }
        }
    }

    private static Optional<SignatureScheme> pss(Asn1 algorithm) {
        Digest digest = Digest.SHA1;
        Digest mask = Digest.SHA1;
        int salt = 20;
        if (algorithm.children().size() > 1 && algorithm.children().get(1).tag() == Asn1.SEQUENCE) {
            for (Asn1 field : algorithm.children().get(1).children()) {
                Asn1 value = field.child(0, "the parameter");
                switch (field.tag()) {
                    case 0xA0 -> {
                        Optional<Digest> named = digest(value);
                        if (named.isEmpty()) {
                            return Optional.empty();
                        }
                        digest = named.get();
                    }
                    case 0xA1 -> {
                        Optional<Digest> named = value.expect(Asn1.SEQUENCE, "the mask function")
                                        .child(0, "the mask function")
                                        .oid()
                                        .equals(SchemeNames.MGF1)
                                ? digest(value.child(1, "the hash of the mask function"))
                                : Optional.empty();
                        if (named.isEmpty()) {
                            return Optional.empty();
                        }
                        mask = named.get();
                    }
                    case 0xA2 -> salt = value.smallInteger();
                    case 0xA3 -> {
                        if (value.smallInteger() != 1) {
                            throw value.forbidden("the trailer field of RSA-PSS must be 1");
                        }
                    }
                    default -> throw field.unexpected("an unknown parameter of RSA-PSS");
                }
            }
        }
        return Optional.of(new RsaPss(digest, mask, salt));
    }

    private static Optional<Digest> digest(Asn1 algorithm) {
        Optional<Digest> digest = Digest.of(algorithm
                .expect(Asn1.SEQUENCE, "a hash function")
                .child(0, "the hash function")
                .oid());
        checkNoParameters(algorithm);
        return digest;
    }
}
