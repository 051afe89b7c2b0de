package org.sarhad.watchlists.accept;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.accept.Objection.Kind;

/**
 * What vouches for the bytes of an edition, as it was found on receipt.
 *
 * @param publishedHash SHA-256 that the owner published beside the file, in hexadecimal, or null
 * @param signature whether a signature was asked for, and whether it held
 */
public record Proof(@Nullable String publishedHash, SignatureState signature) {
    /** The state of a detached signature. */
    public enum SignatureState {
        /** The source is not configured with a key. */
        NOT_REQUIRED,
        /** A key is configured and the signature holds. */
        VALID,
        /** A key is configured and no signature came with the file. */
        MISSING,
        /** A key is configured and the signature does not hold. */
        INVALID
    }

    /** Nothing beside the file, and nothing asked for. */
    public static final Proof NONE = new Proof(null, SignatureState.NOT_REQUIRED);

    /**
     * Checks a detached Ed25519 signature (RFC 8032) over a file as received, before any decompression.
     *
     * @param signature the 64 bytes, or null when none came
     */
    public static SignatureState verify(Path file, byte @Nullable [] signature, PublicKey key) throws IOException {
        if (signature == null) {
            return SignatureState.MISSING;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            byte[] buffer = new byte[64 << 10];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                verifier.update(buffer, 0, n);
            }
            return verifier.verify(signature) ? SignatureState.VALID : SignatureState.INVALID;
        } catch (GeneralSecurityException e) {
            return SignatureState.INVALID;
        }
    }

    /** What speaks against the edition of that hash; empty when nothing does. */
    List<Objection> faults(String hash) {
        List<Objection> faults = new ArrayList<>();
        if (publishedHash != null && !publishedHash.toLowerCase(Locale.ROOT).equals(hash)) {
            faults.add(new Objection(Kind.WRONG_HASH, "its hash is not the one that the owner published"));
        }
        switch (signature) {
            case MISSING -> faults.add(new Objection(Kind.UNSIGNED, "it is not signed"));
            case INVALID -> faults.add(new Objection(Kind.WRONG_SIGNATURE, "its signature does not hold"));
            case VALID, NOT_REQUIRED -> {}
        }
        return faults;
    }
}
