package org.sarhad.documents.trust;

/** Checks signatures; the one place where cryptography is chosen. */
public interface SignatureEngine {
    /** What came of the check of one signature. */
    enum Result {
        VALID,
        INVALID,
        /** The algorithm, or this mixture of key and algorithm, is not known here: no statement is possible. */
        UNSUPPORTED
    }

    /**
     * Whether the key made the signature over the bytes. Never throws for what the signature or the bytes hold.
     *
     * @param signature as in the certificate or the signer info
     */
    Result check(VerificationKey key, SignatureScheme scheme, byte[] signed, byte[] signature);
}
