package org.sarhad.documents.seal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An invented signer with a fresh key, who makes seals of all three kinds. */
final class TestingSealSigner {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final KeyPair keys;
    private final int bits;
    private final X509Certificate certificate;

    TestingSealSigner(String curve, int bits, LocalDate from, LocalDate to) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
        generator.initialize(new ECGenParameterSpec(curve));
        this.keys = generator.generateKeyPair();
        this.bits = bits;
        X500Name name = new X500Name("C=UT,O=Test,CN=ZZ");
        byte[] der = new JcaX509v3CertificateBuilder(
                        name, BigInteger.valueOf(0x1A2B), date(from), date(to), name, keys.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withECDSA")
                        .setProvider(PROVIDER)
                        .build(keys.getPrivate()))
                .getEncoded();
        this.certificate = SealVerifier.certificate(der);
    }

    X509Certificate certificate() {
        return certificate;
    }

    byte[] visa(LocalDate signed, byte[]... fields) throws Exception {
        ByteArrayOutputStream seal = new ByteArrayOutputStream();
        seal.write(0xDC);
        seal.write(3);
        seal.write(C40.encode("UTO"));
        seal.write(C40.encode("UTZZ04"));
        seal.write(C40.encode("1A2B"));
        seal.write(day(signed));
        seal.write(day(signed));
        seal.write(0x5D);
        seal.write(0x01);
        for (byte[] field : fields) {
            seal.write(field);
        }
        byte[] message = seal.toByteArray();
        seal.write(field(0xFF, sign(message)));
        return seal.toByteArray();
    }

    String barcode(LocalDate signed, boolean mask, byte[]... messages) throws Exception {
        ByteArrayOutputStream group = new ByteArrayOutputStream();
        for (byte[] message : messages) {
            group.write(message);
        }
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        payload.write(C40.encode("UTO"));
        payload.write(bits == 256 ? 1 : bits == 384 ? 2 : 3);
        byte[] fingerprint = MessageDigest.getInstance("SHA-1").digest(certificate.getEncoded());
        payload.write(Arrays.copyOfRange(fingerprint, 15, 20));
        if (mask) {
            payload.write(0);
        }
        payload.write(day(signed));
        payload.write(field(0x61, group.toByteArray()));
        byte[] signature = sign(payload.toByteArray());
        payload.write(field(0x7F, signature));
        return "RDB1B" + base32(payload.toByteArray());
    }

    /** The text as it may arrive: members in another order and with blanks, which the canonical form undoes. */
    String json(String canonicalData, String dataAsSent) throws Exception {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        byte[] signature = sign(canonicalData.getBytes(StandardCharsets.UTF_8));
        return "{\"sig\":{\"alg\":\"ES" + bits + "\",\"cer\":\"" + base64.encodeToString(certificate.getEncoded())
                + "\",\"sigvl\":\"" + base64.encodeToString(signature) + "\"},\n \"data\": " + dataAsSent + "}";
    }

    static byte[] field(int tag, byte[] value) throws Exception {
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        field.write(tag);
        if (value.length > 0xFF) {
            field.write(0x82);
            field.write(value.length >> 8);
        } else if (value.length > 0x7F) {
            field.write(0x81);
        }
        field.write(value.length);
        field.write(value);
        return field.toByteArray();
    }

    private byte[] sign(byte[] message) throws Exception {
        Signature signer = Signature.getInstance("SHA" + bits + "withECDSA", PROVIDER);
        signer.initSign(keys.getPrivate());
        signer.update(message);
        BigInteger order = ((ECPublicKey) keys.getPublic()).getParams().getOrder();
        BigInteger[] numbers = StandardDSAEncoding.INSTANCE.decode(order, signer.sign());
        return PlainDSAEncoding.INSTANCE.encode(order, numbers[0], numbers[1]);
    }

    private static byte[] day(LocalDate day) {
        int number = day.getMonthValue() * 1_000_000 + day.getDayOfMonth() * 10_000 + day.getYear();
        return new byte[] {(byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int pending = 0;
        int bits = 0;
        for (byte value : bytes) {
            pending = (pending << 8 | (value & 0xFF)) & 0xFFFF;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE_32.charAt(pending >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(BASE_32.charAt(pending << (5 - bits) & 31));
        }
        return text.toString();
    }
}
