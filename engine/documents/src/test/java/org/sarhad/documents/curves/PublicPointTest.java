package org.sarhad.documents.curves;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.math.ec.ECPoint;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarhad.testing.Seeds;

/** Checks the fast arithmetic against Bouncy Castle's, and the corners of the group law that only attacks reach. */
@ExtendWith(Seeds.class)
final class PublicPointTest {
    private static final Map<ECPoint, CurveGroup> GROUPS = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P-192",
                "P-224",
                "P-256",
                "P-384",
                "P-521",
                "secp160r1",
                "secp256k1",
                "brainpoolP160r1",
                "brainpoolP224r1",
                "brainpoolP256r1",
                "brainpoolP256t1",
                "brainpoolP320r1",
                "brainpoolP384r1",
                "brainpoolP512r1"
            })
    void agreesWithBouncyCastleOnRightAndWrongSignatures(String curve, Random random) {
        ECDomainParameters domain = domain(curve);
        for (int key = 0; key < 2; key++) {
            BigInteger secret = below(domain.getN(), random);
            ECPoint point = domain.getG().multiply(secret).normalize();
            PublicPoint fast = point(domain, point);
            for (int i = 0; i < 6; i++) {
                byte[] hash = new byte[20 + random.nextInt(45)];
                random.nextBytes(hash);
                BigInteger[] signature = sign(domain, secret, hash);

                assertThat(fast.verify(hash, signature[0], signature[1])).isTrue();

                BigInteger wrong = signature[random.nextInt(2)].flipBit(
                        random.nextInt(domain.getN().bitLength()));
                boolean first = random.nextBoolean();
                BigInteger r = first ? wrong : signature[0];
                BigInteger s = first ? signature[1] : wrong;
                assertThat(fast.verify(hash, r, s)).isEqualTo(verifyPlainly(domain, point, hash, r, s));
                hash[random.nextInt(Math.min(hash.length, domain.getN().bitLength() / 8))] ^= 1;
                assertThat(fast.verify(hash, signature[0], signature[1]))
                        .isEqualTo(verifyPlainly(domain, point, hash, signature[0], signature[1]));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-256", "brainpoolP256r1", "brainpoolP384r1"})
    void agreesWithBouncyCastleForKeysThatMakeThePointsMeet(String curve, Random random) {
        ECDomainParameters domain = domain(curve);
        for (int secret = 1; secret <= 20; secret++) {
            for (BigInteger key : new BigInteger[] {
                BigInteger.valueOf(secret),
                domain.getN().subtract(BigInteger.valueOf(secret)),
                BigInteger.ONE.shiftLeft(secret * 6)
            }) {
                ECPoint point = domain.getG().multiply(key.mod(domain.getN())).normalize();
                PublicPoint fast = point(domain, point);
                for (int i = 0; i < 3; i++) {
                    // Small numbers in place of hashes and signatures bring sums of equal and opposite points.
                    byte[] hash = BigInteger.valueOf(random.nextInt(1, 64)).toByteArray();
                    BigInteger r = BigInteger.valueOf(random.nextInt(1, 64));
                    BigInteger s = BigInteger.valueOf(random.nextInt(1, 64));
                    assertThat(fast.verify(hash, r, s)).isEqualTo(verifyPlainly(domain, point, hash, r, s));
                    byte[] whole = new byte[domain.getN().bitLength() / 8];
                    whole[whole.length - 1] = hash[0];
                    BigInteger[] signature = sign(domain, key.mod(domain.getN()), whole);
                    assertThat(fast.verify(whole, signature[0], signature[1])).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-256", "brainpoolP512r1"})
    void refusesNumbersOutOfRange(String curve) {
        ECDomainParameters domain = domain(curve);
        PublicPoint point = point(domain, domain.getG());
        byte[] hash = new byte[32];
        BigInteger one = BigInteger.ONE;

        assertThat(point.verify(hash, BigInteger.ZERO, one)).isFalse();
        assertThat(point.verify(hash, one, BigInteger.ZERO)).isFalse();
        assertThat(point.verify(hash, domain.getN(), one)).isFalse();
        assertThat(point.verify(hash, one, domain.getN())).isFalse();
        assertThat(point.verify(hash, one.negate(), one)).isFalse();
        // A hash of zero and r = s make the sum the key itself, whose x for the base point is no valid r but by chance.
        assertThat(point.verify(hash, one, one)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-256", "P-384", "P-521", "brainpoolP256r1", "brainpoolP512r1"})
    void multipliesAsBigNumbersDo(String curve, Random random) {
        BigInteger prime = domain(curve).getCurve().getField().getCharacteristic();
        PrimeField field = new PrimeField(prime);
        int n = field.limbs();
        long[] values = new long[3 * n];
        long[] scratch = new long[field.scratchSize()];
        for (int i = 0; i < 2000; i++) {
            BigInteger x = i % 5 == 0 ? prime.subtract(BigInteger.valueOf(i + 1)) : below(prime, random);
            BigInteger y = i % 7 == 0 ? prime.subtract(BigInteger.ONE) : below(prime, random);
            field.put(x, values, 0, scratch);
            field.put(y, values, n, scratch);
            field.multiply(values, 2 * n, values, 0, values, n, scratch);
            assertThat(field.get(values, 2 * n, scratch))
                    .isEqualTo(x.multiply(y).mod(prime));
            field.add(values, 2 * n, values, 0, values, n);
            assertThat(field.get(values, 2 * n, scratch)).isEqualTo(x.add(y).mod(prime));
            field.subtract(values, 2 * n, values, 0, values, n);
            assertThat(field.get(values, 2 * n, scratch))
                    .isEqualTo(x.subtract(y).mod(prime));
        }
    }

    private static ECDomainParameters domain(String curve) {
        X9ECParameters numbers = ECNamedCurveTable.getByName(curve);
        return new ECDomainParameters(numbers);
    }

    private static PublicPoint point(ECDomainParameters domain, ECPoint point) {
        ECPoint base = domain.getG().normalize();
        ECPoint affine = point.normalize();
        CurveGroup group = GROUPS.computeIfAbsent(
                base,
                key -> new CurveGroup(
                        domain.getCurve().getField().getCharacteristic(),
                        domain.getCurve().getA().toBigInteger(),
                        domain.getN(),
                        base.getAffineXCoord().toBigInteger(),
                        base.getAffineYCoord().toBigInteger()));
        return new PublicPoint(
                group,
                affine.getAffineXCoord().toBigInteger(),
                affine.getAffineYCoord().toBigInteger());
    }

    private static BigInteger[] sign(ECDomainParameters domain, BigInteger secret, byte[] hash) {
        ECDSASigner signer = new ECDSASigner();
        signer.init(true, new ParametersWithRandom(new ECPrivateKeyParameters(secret, domain), new SecureRandom()));
        return signer.generateSignature(hash);
    }

    private static boolean verifyPlainly(
            ECDomainParameters domain, ECPoint point, byte[] hash, BigInteger r, BigInteger s) {
        ECDSASigner signer = new ECDSASigner();
        signer.init(false, new ECPublicKeyParameters(point, domain));
        return signer.verifySignature(hash, r, s);
    }

    private static BigInteger below(BigInteger limit, Random random) {
        return new BigInteger(limit.bitLength() + 64, random)
                .mod(limit.subtract(BigInteger.ONE))
                .add(BigInteger.ONE);
    }
}
