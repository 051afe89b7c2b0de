package org.sarhad.documents.trust;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sarhad.documents.asn1.Der;

/**
 * The fast engine: RSA by the Java provider given, elliptic curves by {@link org.sarhad.documents.curves} unless the
 * provider is better at them. What the provider refuses goes to Bouncy Castle.
 */
public final class ProviderEngine implements SignatureEngine {
    private static final String CORRETTO = "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";
    private static final Set<String> CORRETTO_CURVES = Set.of("P-256", "P-384", "P-521");
    private static final int REMEMBERED_KEYS = 20_000;

    private final SignatureEngine fallback = new BouncyCastleEngine();
    private final Provider provider;
    private final Map<VerificationKey, PublicKey> keys = new ConcurrentHashMap<>();
    private final Set<String> providerCurves;

    /** With a provider that checks RSA, and whose arithmetic on NIST's curves is used as well when it is Corretto's. */
    public ProviderEngine(Provider provider) {
        this.provider = provider;
        this.providerCurves = provider.getClass().getName().equals(CORRETTO) ? CORRETTO_CURVES : Set.of();
    }

    /** With Amazon Corretto's provider when it is on the class path and works on this machine, with the JDK's otherwise. */
    public static ProviderEngine best() {
        return new ProviderEngine(corretto().orElseGet(() -> Security.getProvider("SunRsaSign")));
    }

    /** Amazon Corretto's provider, when it is there; it is never registered for the rest of the program. */
    public static Optional<Provider> corretto() {
        try {
            Class<?> type = Class.forName(CORRETTO);
            Object instance = type.getField("INSTANCE").get(null);
            Object failure = type.getMethod("getLoadingError").invoke(instance);
            return failure == null && instance instanceof Provider found ? Optional.of(found) : Optional.empty();
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Name and version of the provider of RSA. */
    public String providerTitle() {
        return provider.getName() + " " + provider.getVersionStr();
    }

    @Override
    public Result check(VerificationKey key, SignatureScheme scheme, byte[] signed, byte[] signature) {
        return switch (key) {
            case VerificationKey.Rsa rsa -> rsa(rsa, scheme, signed, signature);
            case VerificationKey.EllipticCurve point ->
                scheme instanceof SignatureScheme.Ecdsa ecdsa
                        ? ecdsa(point, ecdsa, signed, signature)
                        : Result.UNSUPPORTED;
            case VerificationKey.Unknown unknown -> Result.UNSUPPORTED;
        };
    }

    private Result ecdsa(
            VerificationKey.EllipticCurve key, SignatureScheme.Ecdsa scheme, byte[] signed, byte[] signature) {
        if (providerCurves.contains(key.curve().title()) && !scheme.plain()) {
            return ecdsaByProvider(key, scheme, signed, signature);
        }
        return ecdsaByUs(key, scheme, signed, signature);
    }

    private Result ecdsaByProvider(
            VerificationKey.EllipticCurve key, SignatureScheme.Ecdsa scheme, byte[] signed, byte[] signature) {
        try {
            Signature check = Signature.getInstance(scheme.digest().title().replace("-", "") + "withECDSA", provider);
            check.initVerify(publicKey(key));
            check.update(signed);
            return isValid(check, signature) ? Result.VALID : Result.INVALID;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return ecdsaByUs(key, scheme, signed, signature);
        }
    }

    private Result ecdsaByUs(
            VerificationKey.EllipticCurve key, SignatureScheme.Ecdsa scheme, byte[] signed, byte[] signature) {
        if (key.curve().hasSpecialPrime() && !key.publicPoint().isBusy()) {
            // Without a table of multiples, arithmetic made for the one prime is faster.
            key.publicPoint().noteUse();
            return fallback.check(key, scheme, signed, signature);
        }
        BigInteger[] pair = EcdsaSignatures.pair(signature, scheme.plain());
        return pair.length == 2 && key.publicPoint().verify(scheme.digest().hash(signed), pair[0], pair[1])
                ? Result.VALID
                : Result.INVALID;
    }

    private Result rsa(VerificationKey.Rsa key, SignatureScheme scheme, byte[] signed, byte[] signature) {
        try {
            Signature check = Signature.getInstance(name(scheme), provider);
            if (scheme instanceof SignatureScheme.RsaPss pss) {
                check.setParameter(new PSSParameterSpec(
                        pss.digest().title(),
                        "MGF1",
                        new MGF1ParameterSpec(pss.maskDigest().title()),
                        pss.saltLength(),
                        1));
            }
            check.initVerify(publicKey(key));
            check.update(signed);
            return isValid(check, RsaSignatures.fit(signature, key)) ? Result.VALID : Result.INVALID;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return fallback.check(key, scheme, signed, signature);
        }
    }

    private static boolean isValid(Signature check, byte[] signature) {
        try {
            return check.verify(signature);
        } catch (SignatureException e) {
            // Thrown for signatures of the wrong length or shape: not a signature by this key.
            return false;
        }
    }

    private static String name(SignatureScheme scheme) throws GeneralSecurityException {
        return switch (scheme) {
            case SignatureScheme.RsaPkcs1 pkcs1 -> pkcs1.digest().title().replace("-", "") + "withRSA";
            case SignatureScheme.RsaPss pss -> "RSASSA-PSS";
            case SignatureScheme.Ecdsa ecdsa -> throw new GeneralSecurityException("an RSA key makes no ECDSA");
        };
    }

    private PublicKey publicKey(VerificationKey.Rsa key) throws GeneralSecurityException {
        PublicKey known = keys.get(key);
        return known != null
                ? known
                : remember(
                        key,
                        KeyFactory.getInstance("RSA", provider)
                                .generatePublic(new RSAPublicKeySpec(key.modulus(), key.exponent())));
    }

    private PublicKey publicKey(VerificationKey.EllipticCurve key) throws GeneralSecurityException {
        PublicKey known = keys.get(key);
        if (known != null) {
            return known;
        }
        byte[] info = Der.sequence(
                Der.sequence(
                        Der.oid(SchemeNames.EC_PUBLIC_KEY), Der.oid(key.curve().oid())),
                Der.bitString(key.point()));
        return remember(key, KeyFactory.getInstance("EC", provider).generatePublic(new X509EncodedKeySpec(info)));
    }

    private PublicKey remember(VerificationKey key, PublicKey made) {
        if (keys.size() >= REMEMBERED_KEYS) {
            keys.clear();
        }
        keys.put(key, made);
        return made;
    }
}
