package org.sarhad.documents.trust;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.math.ec.ECPoint;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.MalformedDataException;
import org.sarhad.documents.asn1.MalformedDataException.Fault;
import org.sarhad.documents.curves.CurveGroup;

/** A standard elliptic curve over a prime field: those of NIST, of the Brainpool group and of SEC 2. */
public final class Curve {
    private static final List<String> NAMES = List.of(
            "P-192",
            "P-224",
            "P-256",
            "P-384",
            "P-521",
            "brainpoolP160r1",
            "brainpoolP192r1",
            "brainpoolP224r1",
            "brainpoolP256r1",
            "brainpoolP320r1",
            "brainpoolP384r1",
            "brainpoolP512r1",
            "brainpoolP160t1",
            "brainpoolP192t1",
            "brainpoolP224t1",
            "brainpoolP256t1",
            "brainpoolP320t1",
            "brainpoolP384t1",
            "brainpoolP512t1",
            "secp160r1",
            "secp192k1",
            "secp224k1",
            "secp256k1");

    private static final Map<String, Curve> BY_OID = new LinkedHashMap<>();

    static {
        for (String name : NAMES) {
            ASN1ObjectIdentifier oid = ECNamedCurveTable.getOID(name);
            BY_OID.put(oid.getId(), new Curve(name, oid));
        }
    }

    private final String title;
    private final String oid;
    private final ECDomainParameters domain;
    private final boolean specialPrime;
    private volatile @Nullable CurveGroup group;

    private Curve(String title, ASN1ObjectIdentifier oid) {
        X9ECParameters fast = CustomNamedCurves.getByOID(oid);
        this.title = title;
        this.oid = oid.getId();
        this.specialPrime = fast != null;
        this.domain = new ECDomainParameters(fast == null ? ECNamedCurveTable.getByOID(oid) : fast);
    }

    /** The curve with the usual name, as {@code P-256} or {@code brainpoolP384r1}. */
    public static Curve named(String title) {
        return BY_OID.values().stream()
                .filter(curve -> curve.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no curve is called " + title));
    }

    /** The curve of an ECParameters element: an object identifier, or all the numbers (RFC 3279, 2.3.5). */
    static Optional<Curve> of(Asn1 parameters) {
        return switch (parameters.tag()) {
            case Asn1.OBJECT_IDENTIFIER -> Optional.ofNullable(BY_OID.get(parameters.oid()));
            case Asn1.SEQUENCE -> explicit(parameters);
            default -> throw parameters.unexpected("a curve expected");
        };
    }

    private static Optional<Curve> explicit(Asn1 parameters) {
        List<Asn1> fields = parameters.children();
        Asn1 field = parameters.child(1, "the field");
        if (fields.size() < 5 || !field.child(0, "the field type").oid().equals("1.2.840.10045.1.1")) {
            return Optional.empty();
        }
        BigInteger prime = field.child(1, "the prime").integer();
        Asn1 equation = fields.get(2);
        BigInteger a = new BigInteger(1, equation.child(0, "the coefficient a").octets());
        BigInteger b = new BigInteger(1, equation.child(1, "the coefficient b").octets());
        byte[] generator = fields.get(3).octets();
        BigInteger order = fields.get(4).integer();
        @Nullable
        BigInteger cofactor = fields.size() > 5 && fields.get(5).tag() == Asn1.INTEGER
                ? fields.get(5).integer()
                : null;
        return BY_OID.values().stream()
                .filter(curve -> curve.hasEquation(prime, a, b))
                .filter(curve -> curve.domain.getN().equals(order)
                        && curve.hasGenerator(generator)
                        && (cofactor == null || curve.domain.getH().equals(cofactor)))
                .findFirst();
    }

    private boolean hasEquation(BigInteger prime, BigInteger a, BigInteger b) {
        return domain.getCurve().getField().getCharacteristic().equals(prime)
                && domain.getCurve().getA().toBigInteger().equals(a)
                && domain.getCurve().getB().toBigInteger().equals(b);
    }

    private boolean hasGenerator(byte[] generator) {
        return Arrays.equals(domain.getG().getEncoded(false), generator)
                || Arrays.equals(domain.getG().getEncoded(true), generator);
    }

    public String title() {
        return title;
    }

    /** Bits of the order of the base point. */
    public int bits() {
        return domain.getN().bitLength();
    }

    /** Object identifier of the curve. */
    String oid() {
        return oid;
    }

    /** Whether Bouncy Castle has arithmetic made for the curve's prime, as for those of NIST. */
    boolean hasSpecialPrime() {
        return specialPrime;
    }

    /** The group for fast checks, its table made when first asked for. */
    CurveGroup group() {
        CurveGroup made = group;
        if (made == null) {
            ECPoint base = domain.getG().normalize();
            made = new CurveGroup(
                    domain.getCurve().getField().getCharacteristic(),
                    domain.getCurve().getA().toBigInteger(),
                    domain.getN(),
                    base.getAffineXCoord().toBigInteger(),
                    base.getAffineYCoord().toBigInteger());
            group = made;
        }
        return made;
    }

    ECDomainParameters domain() {
        return domain;
    }

    /** The point of an encoding, which must lie on the curve and not be the point at infinity. */
    ECPoint decode(byte[] encoded) {
        try {
            return domain.validatePublicPoint(domain.getCurve().decodePoint(encoded))
                    .normalize();
        } catch (IllegalArgumentException e) {
            throw new MalformedDataException(Fault.FORBIDDEN_VALUE, 0, "the key is not a point on " + title);
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
