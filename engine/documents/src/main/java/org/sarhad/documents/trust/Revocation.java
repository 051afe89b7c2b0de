package org.sarhad.documents.trust;

/** What the revocation lists say about one certificate. */
public sealed interface Revocation {
    /** It was withdrawn. */
    record Revoked(RevocationList.Entry entry) implements Revocation {}

    /** Lists of its issuer are there and do not name it; {@code newest} is the latest of them. */
    record NotListed(RevocationList newest) implements Revocation {}

    /** There is no list of its issuer. */
    record NoList() implements Revocation {}
}
