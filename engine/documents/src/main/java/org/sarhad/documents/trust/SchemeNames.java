package org.sarhad.documents.trust;

import java.util.Map;

/** Object identifiers of signature algorithms (RFC 3279, RFC 5758, BSI TR-03111). */
final class SchemeNames {
    static final String EC_PUBLIC_KEY = "1.2.840.10045.2.1";
    static final String ECDSA_SPECIFIED = "1.2.840.10045.4.3";
    static final String MGF1 = "1.2.840.113549.1.1.8";

    static final Map<String, SignatureScheme> BY_OID = Map.ofEntries(
            Map.entry("1.2.840.113549.1.1.5", new SignatureScheme.RsaPkcs1(Digest.SHA1)),
            Map.entry("1.3.14.3.2.29", new SignatureScheme.RsaPkcs1(Digest.SHA1)),
            Map.entry("1.2.840.113549.1.1.14", new SignatureScheme.RsaPkcs1(Digest.SHA224)),
            Map.entry("1.2.840.113549.1.1.11", new SignatureScheme.RsaPkcs1(Digest.SHA256)),
            Map.entry("1.2.840.113549.1.1.12", new SignatureScheme.RsaPkcs1(Digest.SHA384)),
            Map.entry("1.2.840.113549.1.1.13", new SignatureScheme.RsaPkcs1(Digest.SHA512)),
            Map.entry("1.2.840.10045.4.1", new SignatureScheme.Ecdsa(Digest.SHA1, false)),
            Map.entry("1.2.840.10045.4.3.1", new SignatureScheme.Ecdsa(Digest.SHA224, false)),
            Map.entry("1.2.840.10045.4.3.2", new SignatureScheme.Ecdsa(Digest.SHA256, false)),
            Map.entry("1.2.840.10045.4.3.3", new SignatureScheme.Ecdsa(Digest.SHA384, false)),
            Map.entry("1.2.840.10045.4.3.4", new SignatureScheme.Ecdsa(Digest.SHA512, false)),
            Map.entry("0.4.0.127.0.7.1.1.4.1.1", new SignatureScheme.Ecdsa(Digest.SHA1, true)),
            Map.entry("0.4.0.127.0.7.1.1.4.1.2", new SignatureScheme.Ecdsa(Digest.SHA224, true)),
            Map.entry("0.4.0.127.0.7.1.1.4.1.3", new SignatureScheme.Ecdsa(Digest.SHA256, true)),
            Map.entry("0.4.0.127.0.7.1.1.4.1.4", new SignatureScheme.Ecdsa(Digest.SHA384, true)),
            Map.entry("0.4.0.127.0.7.1.1.4.1.5", new SignatureScheme.Ecdsa(Digest.SHA512, true)));

    private SchemeNames() {}
}
