package org.sarhad.documents.invented;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.sarhad.documents.trust.Digest;

/** The ways in which real states sign, for invented ones to use. */
public enum InventedAlgorithm {
    RSA_PSS_2048("SHA256WITHRSAANDMGF1", Digest.SHA256, "2048"),
    RSA_PSS_3072("SHA256WITHRSAANDMGF1", Digest.SHA256, "3072"),
    RSA_PSS_4096("SHA512WITHRSAANDMGF1", Digest.SHA512, "4096"),
    RSA_2048("SHA256WITHRSA", Digest.SHA256, "2048"),
    RSA_4096("SHA256WITHRSA", Digest.SHA256, "4096"),
    RSA_2048_SHA1("SHA1WITHRSA", Digest.SHA1, "2048"),
    P256("SHA256WITHECDSA", Digest.SHA256, "P-256"),
    P384("SHA384WITHECDSA", Digest.SHA384, "P-384"),
    P521("SHA512WITHECDSA", Digest.SHA512, "P-521"),
    BRAINPOOL_P256("SHA256WITHECDSA", Digest.SHA256, "brainpoolP256r1"),
    BRAINPOOL_P384("SHA384WITHECDSA", Digest.SHA384, "brainpoolP384r1"),
    BRAINPOOL_P512("SHA512WITHECDSA", Digest.SHA512, "brainpoolP512r1");

    static final Provider PROVIDER = new BouncyCastleProvider();

    private final String signature;
    private final Digest digest;
    private final String key;

    InventedAlgorithm(String signature, Digest digest, String key) {
        this.signature = signature;
        this.digest = digest;
        this.key = key;
    }

    /** The name in figures and reports, {@code rsa-pss-2048}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All of them that sign with elliptic curves. */
    public static List<InventedAlgorithm> ellipticCurves() {
        return List.of(P256, P384, P521, BRAINPOOL_P256, BRAINPOOL_P384, BRAINPOOL_P512);
    }

    public Digest digest() {
        return digest;
    }

    /** Whether it signs with RSA keys. */
    public boolean isRsa() {
        return Character.isDigit(key.charAt(0));
    }

    /** The name that Bouncy Castle gives it. */
    public String signatureName() {
        return signature;
    }

    KeyPair freshKey(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(isRsa() ? "RSA" : "EC", PROVIDER);
            if (isRsa()) {
                generator.initialize(Integer.parseInt(key), random);
            } else {
                generator.initialize(new ECGenParameterSpec(key), random);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Bouncy Castle makes keys of " + key, e);
        }
    }
}
