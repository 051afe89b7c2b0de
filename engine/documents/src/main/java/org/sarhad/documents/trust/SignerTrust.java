package org.sarhad.documents.trust;

/** Whether somebody trusted stands behind a document signer. */
public sealed interface SignerTrust {
    /** The authority's key signed the signer's certificate. */
    record Vouched(Certificate authority) implements SignerTrust {}

    /** The certificate claims by name and key identifier to come from an authority whose key did not sign it. */
    record Contradicted(Certificate authority) implements SignerTrust {}

    /**
     * No trusted authority signed it, which says nothing about forgery.
     *
     * @param keysOfCountry how many authorities of the same state are trusted
     * @param unsupported whether some of them could not be tried because their algorithm is not known here
     */
    record UnknownAuthority(DistinguishedName issuer, int keysOfCountry, boolean unsupported) implements SignerTrust {}
}
