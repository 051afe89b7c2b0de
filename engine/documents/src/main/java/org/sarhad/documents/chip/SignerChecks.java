package org.sarhad.documents.chip;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sarhad.documents.trust.Certificate;
import org.sarhad.documents.trust.Revocation;
import org.sarhad.documents.trust.RevocationList;
import org.sarhad.documents.trust.SignerTrust;
import org.sarhad.documents.trust.TrustStore;

/** The steps from the document signer up to the state's authority. */
final class SignerChecks {
    /** Purposes of ICAO that are not the signing of travel documents (lists, seals, communication). */
    private static final String OTHER_PURPOSES = "2.23.136.1.1.";

    private final TrustStore store;
    private final SecurityObject object;
    private final Certificate signer;
    private final Instant at;

    SignerChecks(TrustStore store, SecurityObject object, Certificate signer, Instant at) {
        this.store = store;
        this.object = object;
        this.signer = signer;
        this.at = at;
    }

    Step authority(SignerTrust trust) {
        return switch (trust) {
            case SignerTrust.Vouched vouched -> vouched(vouched.authority());
            case SignerTrust.Contradicted contradicted ->
                Step.failed(
                        "authority",
                        "The signer's certificate pretends to come from "
                                + contradicted.authority().subject() + ", whose key did not sign it.");
            case SignerTrust.UnknownAuthority unknown ->
                Step.undetermined(
                        "authority",
                        "The authority " + unknown.issuer() + " is not among the trusted ones ("
                                + unknown.keysOfCountry()
                                + " of its state are); this does not speak against the document.");
        };
    }

    private Step vouched(Certificate authority) {
        if (!signer.maySign() || signer.purposes().stream().anyMatch(p -> p.startsWith(OTHER_PURPOSES))) {
            return Step.failed(
                    "authority",
                    "The signer's certificate comes from " + authority.subject()
                            + ", but was not issued for signing travel documents.");
        }
        return Step.passed(
                "authority",
                "The key of " + authority.subject()
                        + store.sourceOf(authority)
                                .map(s -> " (from " + s + ")")
                                .orElse("") + " vouches for the signer.");
    }

    Step signerValidity() {
        Optional<Instant> signed = object.message().signer().signingTime();
        if (signed.isPresent()) {
            return validityAt(signed.get());
        }
        String period = "valid from " + day(signer.notBefore()) + " to " + day(signer.notAfter());
        if (at.isBefore(signer.notBefore())) {
            return Step.undetermined(
                    "signer-validity", "The signer's certificate is " + period + ", which is still to come.");
        }
        // The certificate outlives every document signed with it, so one that is over belongs to an expired document.
        return signer.isValidAt(at)
                ? Step.passed("signer-validity", "The signer's certificate is " + period + ".")
                : Step.notChecked(
                        "signer-validity",
                        "The signer's certificate was " + period
                                + ", and the security object does not say when it was signed: the document is likely expired.");
    }

    private Step validityAt(Instant signed) {
        if (signed.isAfter(at.plus(Duration.ofDays(1)))) {
            return Step.failed(
                    "signer-validity", "The document says that it was signed on " + day(signed) + ", in the future.");
        }
        // A day's grace: signers write local midnight as the start of their certificate.
        boolean valid = !signed.isBefore(signer.notBefore().minus(Duration.ofDays(1)))
                && !signed.isAfter(signer.notAfter().plus(Duration.ofDays(1)));
        return valid
                ? Step.passed(
                        "signer-validity",
                        "The signer's certificate was valid on " + day(signed) + ", when the document was signed.")
                : Step.failed(
                        "signer-validity",
                        "The document was signed on " + day(signed) + ", when the signer's certificate was not valid ("
                                + day(signer.notBefore()) + " to " + day(signer.notAfter()) + ").");
    }

    Step authorityValidity(Certificate authority) {
        String period = day(authority.notBefore()) + " to " + day(authority.notAfter());
        return authority.isValidAt(signer.notBefore())
                ? Step.passed(
                        "authority-validity",
                        "The authority's certificate (" + period + ") was valid when it issued the signer's, on "
                                + day(signer.notBefore()) + ".")
                : Step.undetermined(
                        "authority-validity",
                        "The authority's certificate (" + period + ") was not valid when it issued the signer's, on "
                                + day(signer.notBefore()) + ".");
    }

    Step revocation(Certificate authority) {
        if (store.revocation(authority, authority) instanceof Revocation.Revoked revoked) {
            return Step.failed(
                    "revocation",
                    "The authority itself was withdrawn on "
                            + day(revoked.entry().revokedAt()) + ".");
        }
        return switch (store.revocation(signer, authority)) {
            case Revocation.Revoked revoked -> {
                String reason = revoked.entry().reason();
                yield Step.failed(
                        "revocation",
                        "The signer's certificate was withdrawn on "
                                + day(revoked.entry().revokedAt()) + (reason.isEmpty() ? "." : " (" + reason + ")."));
            }
            case Revocation.NotListed notListed -> notListed(notListed.newest());
            case Revocation.NoList none ->
                Step.notChecked("revocation", "There is no revocation list of this authority, so it was not checked.");
        };
    }

    private Step notListed(RevocationList newest) {
        String found = "The signer is not on the revocation list of " + day(newest.issuedAt());
        Optional<Instant> due = newest.nextUpdate().filter(at::isAfter);
        return due.isPresent()
                ? Step.notChecked(
                        "revocation", found + ", but a newer list should have come by " + day(due.get()) + ".")
                : Step.passed("revocation", found + ".");
    }

    private static String day(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
