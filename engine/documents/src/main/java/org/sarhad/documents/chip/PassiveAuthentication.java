package org.sarhad.documents.chip;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.MalformedDataException;
import org.sarhad.documents.asn1.MalformedDataException.Fault;
import org.sarhad.documents.trust.Certificate;
import org.sarhad.documents.trust.Digest;
import org.sarhad.documents.trust.Fingerprint;
import org.sarhad.documents.trust.SignedMessage.SignatureCheck;
import org.sarhad.documents.trust.SignerTrust;
import org.sarhad.documents.trust.TrustStore;

/**
 * Passive authentication (Doc 9303-11, 5.1) against one trust store.
 *
 * <p>A document signer signs some hundred thousand documents, so what was found out about a signer is remembered, by the
 * SHA-256 of its certificate, for as long as this object lives: a new trust store needs a new one. Safe for use by many
 * threads.
 */
public final class PassiveAuthentication {
    private static final int REMEMBERED_SIGNERS = 4_000;

    private final TrustStore store;
    private final Map<Fingerprint, Certificate> signers = new ConcurrentHashMap<>();
    private final Map<Fingerprint, SignerTrust> judgements = new ConcurrentHashMap<>();

    public PassiveAuthentication(TrustStore store) {
        this.store = store;
    }

    /**
     * Verifies a chip's data.
     *
     * @param at the moment for which to judge: now, or the past for a stored document
     */
    public Verification verify(ChipData chip, Instant at) {
        return verify(chip, null, at);
    }

    /**
     * As {@link #verify(ChipData, Instant)}, comparing the zone printed on the page with the chip's as well.
     *
     * @param printedZone the zone as read from the page, with or without line breaks
     */
    public Verification verify(ChipData chip, @Nullable String printedZone, Instant at) {
        Verification verification = verifyFiles(chip, at);
        byte[] zone = chip.dataGroups().get(1);
        if (printedZone == null || zone == null) {
            return verification;
        }
        List<Step> steps = new ArrayList<>(verification.steps());
        steps.add(PrintedZone.compare(printedZone, zone));
        return new Verification(steps, verification.signer(), verification.authority());
    }

    private Verification verifyFiles(ChipData chip, Instant at) {
        try {
            return verify(SecurityObject.parse(chip.securityObject(), this::certificate), chip, at);
        } catch (MalformedDataException e) {
            return new Verification(List.of(unreadable(e)), Optional.empty(), Optional.empty());
        }
    }

    private Verification verify(SecurityObject object, ChipData chip, Instant at) {
        List<Step> steps = new ArrayList<>();
        steps.add(structure(object));
        chip.dataGroups().forEach((number, content) -> steps.add(dataGroup(object, number, content)));
        if (chip.dataGroups().isEmpty()) {
            steps.add(Step.undetermined("data-groups", "No data group was read, so there is nothing to compare."));
        }
        Optional<Certificate> signer = object.message()
                .signerCertificate()
                .or(() -> store.documentSigner(object.message().signer()));
        if (signer.isEmpty()) {
            steps.add(noSigner(object));
            return new Verification(steps, signer, Optional.empty());
        }
        steps.add(signature(object, signer.get()));
        SignerTrust trust = judge(signer.get());
        SignerChecks checks = new SignerChecks(store, object, signer.get(), at);
        steps.add(checks.authority(trust));
        steps.add(checks.signerValidity());
        if (!(trust instanceof SignerTrust.Vouched vouched)) {
            return new Verification(steps, signer, Optional.empty());
        }
        steps.add(checks.authorityValidity(vouched.authority()));
        steps.add(checks.revocation(vouched.authority()));
        byte[] machineReadableZone = chip.dataGroups().get(1);
        if (machineReadableZone != null) {
            steps.add(IssuingState.check(machineReadableZone, vouched.authority()));
        }
        return new Verification(steps, signer, Optional.of(vouched.authority()));
    }

    private Certificate certificate(Asn1 element) {
        Fingerprint fingerprint = Fingerprint.of(element.bytes());
        Certificate known = signers.get(fingerprint);
        return known == null ? Certificate.of(element) : known;
    }

    private SignerTrust judge(Certificate signer) {
        SignerTrust known = judgements.get(signer.fingerprint());
        if (known != null) {
            return known;
        }
        SignerTrust judged = store.judge(signer);
        // Only vouched signers are remembered: strangers are free to invent, and must not fill the memory.
        if (judged instanceof SignerTrust.Vouched) {
            if (judgements.size() >= REMEMBERED_SIGNERS) {
                judgements.clear();
                signers.clear();
            }
            signers.put(signer.fingerprint(), signer);
            judgements.put(signer.fingerprint(), judged);
        }
        return judged;
    }

    private static Step unreadable(MalformedDataException e) {
        if (e.fault() == Fault.TRUNCATED) {
            return Step.undetermined(
                    "structure", "The security object is incomplete, read the chip again: " + e.getMessage() + ".");
        }
        return Step.failed(
                "structure", "The security object is not what the standard demands: " + e.getMessage() + ".");
    }

    private static Step structure(SecurityObject object) {
        if (!object.message().doubts().isEmpty()) {
            return Step.undetermined(
                    "structure",
                    "The security object contradicts itself where no signature protects it: "
                            + String.join("; ", object.message().doubts()) + ".");
        }
        String groups =
                object.hashes().size() + " data groups with " + object.digest().title();
        return Step.passed(
                "structure",
                object.deviations().isEmpty()
                        ? "The security object is well formed and lists " + groups + "."
                        : "The security object lists " + groups + " and is unusual in a harmless way: "
                                + String.join("; ", object.deviations()) + ".");
    }

    private static Step dataGroup(SecurityObject object, int number, byte[] content) {
        String name = "data-group-" + number;
        byte[] wanted = object.hashes().get(number);
        if (wanted == null) {
            return Step.failed(name, "Data group " + number + " is on the chip, but the state did not sign it.");
        }
        Digest digest = object.digest();
        if (Arrays.equals(wanted, digest.hash(content))
                || Arrays.equals(wanted, digest.hash(withoutPadding(content)))) {
            return Step.passed(name, "Data group " + number + " is exactly what was signed.");
        }
        return isIncomplete(content)
                ? Step.undetermined(name, "Data group " + number + " is incomplete, read the chip again.")
                : Step.failed(name, "Data group " + number + " was changed: its hash is not the one that was signed.");
    }

    /** The file without zero octets behind its structure, which some readers leave there. */
    private static byte[] withoutPadding(byte[] content) {
        try {
            int end = Asn1.parsePrefix(content).end();
            for (int at = end; at < content.length; at++) {
                if (content[at] != 0) {
                    return content;
                }
            }
            return Arrays.copyOf(content, end);
        } catch (MalformedDataException e) {
            return content;
        }
    }

    private static boolean isIncomplete(byte[] content) {
        try {
            Asn1.parsePrefix(content);
            return false;
        } catch (MalformedDataException e) {
            return e.fault() == Fault.TRUNCATED;
        }
    }

    private static Step noSigner(SecurityObject object) {
        String who = object.message().signer().signerName();
        return object.message().unreadableCertificates().isEmpty()
                ? Step.undetermined(
                        "signature",
                        "The certificate of the signer (" + who + ") is neither on the chip nor known here.")
                : Step.failed(
                        "signature",
                        "The certificate of the signer cannot be read: "
                                + object.message().unreadableCertificates().getFirst() + ".");
    }

    private Step signature(SecurityObject object, Certificate signer) {
        SignatureCheck check = object.message().check(signer, store.engine());
        String how = object.message()
                .signer()
                .scheme()
                .map(scheme -> " (" + scheme.title() + ")")
                .orElse("");
        return switch (check.result()) {
            case VALID -> Step.passed("signature", "The document signer's key signed these hashes" + how + ".");
            case INVALID -> Step.failed("signature", "The signature is wrong: " + check.reason() + ".");
            case UNSUPPORTED ->
                Step.undetermined("signature", "The signature cannot be checked: " + check.reason() + ".");
        };
    }
}
