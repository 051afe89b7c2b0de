package org.sarhad.reader;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA224Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.engines.RSAEngine;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.ISO9796d2Signer;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.Der;
import org.sarhad.documents.chip.SecurityInfos;
import org.sarhad.documents.trust.SignatureEngine;
import org.sarhad.documents.trust.SignatureScheme;
import org.sarhad.documents.trust.VerificationKey;

/**
 * Active authentication (Doc 9303-11, 6.1): the chip signs a random number with a key whose public part is in data group
 * 15. It proves something only when passive authentication found data group 15 to be what the state signed.
 */
public final class ActiveAuthentication {
    private final SignatureEngine engine;
    private final SecureRandom random;

    public ActiveAuthentication(SignatureEngine engine, SecureRandom random) {
        this.engine = engine;
        this.random = random;
    }

    /**
     * Whether the chip holds the private key to its data group 15.
     *
     * @param dataGroup15 as read from the chip
     * @param infos data group 14, which names the algorithm when the key is on an elliptic curve
     */
    public boolean isOriginal(ChipSession session, byte[] dataGroup15, Optional<SecurityInfos> infos) {
        byte[] challenge = new byte[8];
        random.nextBytes(challenge);
        byte[] signature = session.sign(challenge);
        VerificationKey key = VerificationKey.of(
                Asn1.parsePrefix(dataGroup15).expect(0x6F, "data group 15").child(0, "the key"));
        return switch (key) {
            case VerificationKey.Rsa rsa -> checkRsa(rsa, challenge, signature);
            case VerificationKey.EllipticCurve point ->
                scheme(infos)
                        .map(scheme ->
                                engine.check(point, scheme, challenge, signature) == SignatureEngine.Result.VALID)
                        .orElse(false);
            case VerificationKey.Unknown unknown -> false;
        };
    }

    private static Optional<SignatureScheme> scheme(Optional<SecurityInfos> infos) {
        return infos.flatMap(all -> all.about(SecurityInfos.Protocol.ACTIVE_AUTHENTICATION).stream()
                        .findFirst())
                .flatMap(info -> SignatureScheme.of(
                        Asn1.parse(Der.sequence(info.element()
                                .child(2, "the signature algorithm")
                                .bytes())),
                        null));
    }

    /** ISO/IEC 9796-2, scheme 1: the chip chooses the first part of the message, which is recovered. */
    private static boolean checkRsa(VerificationKey.Rsa key, byte[] challenge, byte[] signature) {
        BigInteger opened = new BigInteger(1, signature).modPow(key.exponent(), key.modulus());
        if ((opened.intValue() & 0x0F) != 0x0C) {
            opened = key.modulus().subtract(opened);
        }
        int trailer = opened.intValue() & 0xFFFF;
        boolean isImplicit = (trailer & 0xFF) == 0xBC;
        Optional<org.bouncycastle.crypto.Digest> digest = isImplicit ? Optional.of(new SHA1Digest()) : digest(trailer);
        if (digest.isEmpty()) {
            return false;
        }
        try {
            ISO9796d2Signer signer = new ISO9796d2Signer(new RSAEngine(), digest.get(), isImplicit);
            signer.init(false, new RSAKeyParameters(false, key.modulus(), key.exponent()));
            signer.updateWithRecoveredMessage(signature);
            signer.update(challenge, 0, challenge.length);
            return signer.verifySignature(signature);
        } catch (InvalidCipherTextException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return false;
        }
    }

    /** The hash functions by their trailer octets (ISO/IEC 10118-3). */
    private static Optional<org.bouncycastle.crypto.Digest> digest(int trailer) {
        return switch (trailer) {
            case 0x33CC -> Optional.of(new SHA1Digest());
            case 0x34CC -> Optional.of(SHA256Digest.newInstance());
            case 0x35CC -> Optional.of(new SHA512Digest());
            case 0x36CC -> Optional.of(new SHA384Digest());
            case 0x38CC -> Optional.of(new SHA224Digest());
            default -> Optional.empty();
        };
    }
}
