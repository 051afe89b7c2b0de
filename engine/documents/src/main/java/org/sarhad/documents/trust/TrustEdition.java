package org.sarhad.documents.trust;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one file of trust material holds.
 *
 * @param source the file's name
 * @param hash SHA-256 of the file
 * @param issued when its signer signed it, when it says so
 * @param authorities certificates of country signing authorities: whoever loads the edition trusts them
 * @param documentSigners certificates of document signers, which need an authority to be trusted
 * @param revocationLists lists of withdrawn certificates, their signatures not yet checked
 * @param rejected what could not be used
 * @param notes what a person who accepts the edition should know
 */
public record TrustEdition(
        String source,
        Fingerprint hash,
        Optional<Instant> issued,
        List<Certificate> authorities,
        List<Certificate> documentSigners,
        List<RevocationList> revocationLists,
        List<Rejected> rejected,
        List<String> notes) {
    public TrustEdition {
        authorities = List.copyOf(authorities);
        documentSigners = List.copyOf(documentSigners);
        revocationLists = List.copyOf(revocationLists);
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }

    /** Whether nothing in the file was of use. */
    public boolean isEmpty() {
        return authorities.isEmpty() && documentSigners.isEmpty() && revocationLists.isEmpty();
    }
}
