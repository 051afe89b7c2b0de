package org.sarhad.documents.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.util.Random;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECNamedCurveParameterSpec;
import org.bouncycastle.jce.spec.ECNamedCurveSpec;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
class SignerKeyTest {
    private static final int SIGNATURES = 40;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brainpoolP224r1",
                "brainpoolP256r1",
                "brainpoolP256t1",
                "brainpoolP320r1",
                "brainpoolP384r1",
                "brainpoolP512r1",
                "secp224r1",
                "secp256r1",
                "secp256k1",
                "secp384r1",
                "secp521r1"
            })
    void agreesWithAnIndependentSignerOnGoodAndBadSignatures(String name, Random random) {
        Party party = Party.on(name, random);
        SignerKey key = SignerKey.of(party.curve, party.point);
        for (int i = 0; i < SIGNATURES; i++) {
            byte[] hash = new byte[i % 3 == 0 ? 20 : i % 3 == 1 ? 32 : 64];
            random.nextBytes(hash);
            BigInteger[] signature = party.sign(hash);
            assertThat(key.verifies(hash, signature[0], signature[1])).isTrue();
            BigInteger mirrored = party.curve.order().subtract(signature[1]);
            assertThat(key.verifies(hash, signature[0], mirrored)).isTrue();
            assertThat(key.verifies(hash, signature[0].xor(BigInteger.ONE), signature[1]))
                    .isFalse();
            assertThat(key.verifies(hash, signature[0], signature[1].xor(BigInteger.TWO)))
                    .isFalse();
            hash[random.nextInt(Math.min(hash.length, 20))] ^= (byte) (1 << random.nextInt(8));
            assertThat(key.verifies(hash, signature[0], signature[1])).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brainpoolP256r1", "secp384r1"})
    void agreesWhenTheKeyIsTheGeneratorItselfOrItsNegative(String name, Random random) {
        Party generator = Party.withSecret(name, BigInteger.ONE, random);
        Party negative = Party.withSecret(name, generator.curve.order().subtract(BigInteger.ONE), random);
        for (Party party : new Party[] {generator, negative}) {
            SignerKey key = SignerKey.of(party.curve, party.point);
            byte[] hash = new byte[32];
            random.nextBytes(hash);
            BigInteger[] signature = party.sign(hash);
            assertThat(key.verifies(hash, signature[0], signature[1])).isTrue();
            assertThat(key.verifies(hash, signature[1], signature[0])).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brainpoolP256r1"})
    void refusesNumbersOutsideTheOrder(String name, Random random) {
        Party party = Party.on(name, random);
        SignerKey key = SignerKey.of(party.curve, party.point);
        byte[] hash = new byte[32];
        BigInteger[] good = party.sign(hash);
        BigInteger order = party.curve.order();
        assertThat(key.verifies(hash, good[0], good[1])).isTrue();
        for (BigInteger bad : new BigInteger[] {BigInteger.ZERO, order, order.negate(), good[0].add(order)}) {
            assertThat(key.verifies(hash, bad, good[1])).isFalse();
            assertThat(key.verifies(hash, good[0], bad)).isFalse();
        }
        assertThat(key.verifies(hash, good[0], good[1].add(order))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brainpoolP256r1"})
    void refusesAPointThatIsNotOnTheCurve(String name, Random random) {
        Party party = Party.on(name, random);
        ECPoint off =
                new ECPoint(party.point.getAffineX(), party.point.getAffineY().add(BigInteger.ONE));
        assertThatThrownBy(() -> SignerKey.of(party.curve, off))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not on the curve");
    }

    /** Somebody with a key, who signs with Bouncy Castle. */
    private static final class Party {
        private final PrimeCurve curve;
        private final ECPoint point;
        private final ECPrivateKeyParameters secret;
        private final SecureRandom random;

        private Party(PrimeCurve curve, ECPoint point, ECPrivateKeyParameters secret, SecureRandom random) {
            this.curve = curve;
            this.point = point;
            this.secret = secret;
            this.random = random;
        }

        static Party on(String name, Random seed) {
            ECKeyPairGenerator generator = new ECKeyPairGenerator();
            SecureRandom random = new Replayable(seed);
            generator.init(new ECKeyGenerationParameters(domain(name), random));
            AsymmetricCipherKeyPair pair = generator.generateKeyPair();
            return new Party(
                    PrimeCurve.of(spec(name)),
                    point(((ECPublicKeyParameters) pair.getPublic()).getQ()),
                    (ECPrivateKeyParameters) pair.getPrivate(),
                    random);
        }

        static Party withSecret(String name, BigInteger secret, Random seed) {
            ECDomainParameters domain = domain(name);
            return new Party(
                    PrimeCurve.of(spec(name)),
                    point(domain.getG().multiply(secret).normalize()),
                    new ECPrivateKeyParameters(secret, domain),
                    new Replayable(seed));
        }

        BigInteger[] sign(byte[] hash) {
            ECDSASigner signer = new ECDSASigner();
            signer.init(true, new org.bouncycastle.crypto.params.ParametersWithRandom(secret, random));
            return signer.generateSignature(hash);
        }

        private static ECDomainParameters domain(String name) {
            ECNamedCurveParameterSpec spec = ECNamedCurveTable.getParameterSpec(name);
            return new ECDomainParameters(spec.getCurve(), spec.getG(), spec.getN(), spec.getH());
        }

        private static ECParameterSpec spec(String name) {
            ECNamedCurveParameterSpec spec = ECNamedCurveTable.getParameterSpec(name);
            return new ECNamedCurveSpec(name, spec.getCurve(), spec.getG(), spec.getN(), spec.getH());
        }

        private static ECPoint point(org.bouncycastle.math.ec.ECPoint point) {
            org.bouncycastle.math.ec.ECPoint affine = point.normalize();
            return new ECPoint(
                    affine.getAffineXCoord().toBigInteger(),
                    affine.getAffineYCoord().toBigInteger());
        }
    }

    /** Makes key generation replayable from the test's seed. */
    private static final class Replayable extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final transient Random source;

        Replayable(Random source) {
            this.source = source;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            source.nextBytes(bytes);
        }
    }
}
