package org.sarhad.documents.trust;

import java.math.BigInteger;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA224Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.engines.RSABlindedEngine;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.crypto.signers.RSADigestSigner;

/** Every algorithm of travel documents by Bouncy Castle's own arithmetic: the plain engine that is always there. */
public final class BouncyCastleEngine implements SignatureEngine {
    @Override
    public Result check(VerificationKey key, SignatureScheme scheme, byte[] signed, byte[] signature) {
        try {
            return checkWith(key, scheme, signed, signature);
        } catch (IllegalArgumentException | ArithmeticException e) {
            // Thrown for keys that cannot be keys, as a modulus with a small factor.
            return Result.INVALID;
        }
    }

    private static Result checkWith(VerificationKey key, SignatureScheme scheme, byte[] signed, byte[] signature) {
        return switch (key) {
            case VerificationKey.Rsa rsa ->
                switch (scheme) {
                    case SignatureScheme.RsaPkcs1 pkcs1 -> result(pkcs1(rsa, pkcs1, signed, signature));
                    case SignatureScheme.RsaPss pss -> result(pss(rsa, pss, signed, signature));
                    case SignatureScheme.Ecdsa other -> Result.UNSUPPORTED;
                };
            case VerificationKey.EllipticCurve point ->
                scheme instanceof SignatureScheme.Ecdsa ecdsa
                        ? result(ecdsa(point, ecdsa, signed, signature))
                        : Result.UNSUPPORTED;
            case VerificationKey.Unknown other -> Result.UNSUPPORTED;
        };
    }

    private static Result result(boolean valid) {
        return valid ? Result.VALID : Result.INVALID;
    }

    private static boolean pkcs1(
            VerificationKey.Rsa key, SignatureScheme.RsaPkcs1 scheme, byte[] signed, byte[] signature) {
        RSADigestSigner signer = new RSADigestSigner(digest(scheme.digest()));
        signer.init(false, parameters(key));
        signer.update(signed, 0, signed.length);
        return signer.verifySignature(RsaSignatures.fit(signature, key));
    }

    private static boolean pss(
            VerificationKey.Rsa key, SignatureScheme.RsaPss scheme, byte[] signed, byte[] signature) {
        int room = (key.modulus().bitLength() + 6) / 8 - 2;
        if (scheme.digest().length() + scheme.saltLength() > room) {
            return false;
        }
        PSSSigner signer = new PSSSigner(
                new RSABlindedEngine(), digest(scheme.digest()), digest(scheme.maskDigest()), scheme.saltLength());
        signer.init(false, parameters(key));
        signer.update(signed, 0, signed.length);
        return signer.verifySignature(RsaSignatures.fit(signature, key));
    }

    private static boolean ecdsa(
            VerificationKey.EllipticCurve key, SignatureScheme.Ecdsa scheme, byte[] signed, byte[] signature) {
        BigInteger[] pair = EcdsaSignatures.pair(signature, scheme.plain());
        if (pair.length != 2) {
            return false;
        }
        ECDSASigner signer = new ECDSASigner();
        signer.init(false, new ECPublicKeyParameters(key.decoded(), key.curve().domain()));
        return signer.verifySignature(scheme.digest().hash(signed), pair[0], pair[1]);
    }

    private static RSAKeyParameters parameters(VerificationKey.Rsa key) {
        return new RSAKeyParameters(false, key.modulus(), key.exponent());
    }

    private static org.bouncycastle.crypto.Digest digest(Digest digest) {
        return switch (digest) {
            case SHA1 -> new SHA1Digest();
            case SHA224 -> new SHA224Digest();
            case SHA256 -> SHA256Digest.newInstance();
            case SHA384 -> new SHA384Digest();
            case SHA512 -> new SHA512Digest();
        };
    }
}
