package org.sarhad.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarhad.documents.mrz.Mrz;
import org.sarhad.documents.mrz.MrzContents;
import org.sarhad.documents.mrz.MrzDate;
import org.sarhad.documents.mrz.MrzFormat;
import org.sarhad.documents.mrz.MrzReader;

class SealVerifierTest {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 9);
    private static final LocalDate TO = LocalDate.of(2030, 1, 1);
    private static final String CANONICAL =
            "{\"hdr\":{\"is\":\"UTO\",\"t\":\"icao.test\",\"v\":1},\"msg\":{\"pid\":{\"dob\":\"1990-07-13\",\"n\":\"Ö\"},\"x\":[1.5,true]}}";
    private static final String AS_SENT =
            "{ \"msg\": {\"x\":[1.50,true], \"pid\":{\"n\":\"\\u00d6\",\"dob\":\"1990-07-13\"}}, \"hdr\":{\"v\":1,\"t\":\"icao.test\",\"is\":\"UTO\"}}";

    @Test
    void verifiesAVisaAndGivesBackWhatItSays() throws Exception {
        for (String curve : List.of("secp256r1", "brainpoolP256r1")) {
            TestingSealSigner signer = new TestingSealSigner(curve, 256, FROM, TO);
            Seal seal = seal(signer.visa(SIGNED, mrz(), TestingSealSigner.field(5, C40.encode("AB1234567"))));
            assertThat(seal.kind()).isEqualTo(Seal.Kind.VDS);
            assertThat(seal.type()).isEqualTo("visa");
            assertThat(seal.issuer()).isEqualTo("UTO");
            assertThat(seal.signed()).contains(SIGNED);
            assertThat(seal.signer()).isEqualTo(new Seal.SignerReference.Named("UTZZ", "1A2B"));
            assertThat(seal.text("passport-number")).contains("AB1234567");
            assertThat(verdict(seal, signer)).isEqualTo(SealVerdict.Outcome.GENUINE);
        }
    }

    @Test
    void usesTheHashThatGoesWithTheKey() throws Exception {
        assertGenuine("brainpoolP224r1", 224);
        assertGenuine("secp384r1", 384);
        assertGenuine("brainpoolP512r1", 512);
    }

    @Test
    void givesTheZoneOfAVisaToBeComparedWithThePage() throws Exception {
        TestingSealSigner signer = new TestingSealSigner("secp256r1", 256, FROM, TO);
        Seal seal = seal(signer.visa(SIGNED, mrz()));
        Mrz mrz = (Mrz) seal.mrz(new MrzReader(SIGNED)).orElseThrow();
        assertThat(mrz.contents().format()).isEqualTo(MrzFormat.MRVB);
        assertThat(mrz.contents().documentNumber()).isEqualTo("AB1234567");
        assertThat(mrz.valid()).isTrue();
    }

    @Test
    void suspectsASealOfWhichAnyByteWasChanged() throws Exception {
        TestingSealSigner signer = new TestingSealSigner("secp256r1", 256, FROM, TO);
        byte[] genuine = signer.visa(SIGNED, mrz());
        int read = 0;
        for (int i = 10; i < genuine.length; i += 3) {
            byte[] changed = genuine.clone();
            changed[i] ^= 1;
            if (SealReader.read(changed) instanceof Seal seal) {
                read++;
                assertThat(verdict(seal, signer)).as("byte " + i).isNotEqualTo(SealVerdict.Outcome.GENUINE);
            }
        }
        assertThat(read).isGreaterThan(20);
    }

    @Test
    void cannotTellWhenTheSignerIsUnknown() throws Exception {
        TestingSealSigner signer = new TestingSealSigner("secp256r1", 256, FROM, TO);
        SealVerdict verdict = new SealVerifier(List.of(), List.of()).verify(seal(signer.visa(SIGNED, mrz())), SIGNED);
        assertThat(verdict.outcome()).isEqualTo(SealVerdict.Outcome.CANNOT_TELL);
        assertThat(verdict.text()).contains("UTZZ 1A2B");
    }

    @Test
    void suspectsASealThatWasSignedWhenTheCertificateWasNotValid() throws Exception {
        TestingSealSigner signer = new TestingSealSigner("secp256r1", 256, FROM, TO);
        Seal seal = seal(signer.visa(LocalDate.of(2023, 5, 1), mrz()));
        assertThat(verdict(seal, signer)).isEqualTo(SealVerdict.Outcome.SUSPECT);
    }

    @Test
    void verifiesBarcodesWithTheDayInThreeAndInFourBytes() throws Exception {
        TestingSealSigner signer = new TestingSealSigner("secp256r1", 256, FROM, TO);
        for (boolean mask : new boolean[] {false, true}) {
            byte[] visa = TestingSealSigner.field(1, TestingSealSigner.field(5, C40.encode("AB1234567")));
            byte[] expiry = TestingSealSigner.field(132, new byte[] {0x0C, 0x00, 0x07, (byte) 0xEB});
            String barcode = signer.barcode(SIGNED, mask, visa, expiry);
            Seal seal = (Seal) SealReader.read(barcode);
            assertThat(seal.kind()).isEqualTo(Seal.Kind.IDB);
            assertThat(seal.type()).isEqualTo("visa");
            assertThat(seal.signed()).contains(SIGNED);
            assertThat(seal.text("passport-number")).contains("AB1234567");
            assertThat(verdict(seal, signer)).isEqualTo(SealVerdict.Outcome.GENUINE);
        }
    }

    @Test
    void verifiesSignedJsonWhateverItsBlanksAndOrder() throws Exception {
        TestingSealSigner signer = new TestingSealSigner("secp256r1", 256, FROM, TO);
        Seal seal = (Seal) SealReader.read(signer.json(CANONICAL, AS_SENT));
        assertThat(seal.kind()).isEqualTo(Seal.Kind.VDS_NC);
        assertThat(seal.type()).isEqualTo("icao.test");
        assertThat(seal.text("dob")).contains("1990-07-13");
        assertThat(verdict(seal, signer)).isEqualTo(SealVerdict.Outcome.GENUINE);
        assertThat(new SealVerifier(List.of(), List.of(signer.certificate()))
                        .verify(seal, SIGNED)
                        .outcome())
                .isEqualTo(SealVerdict.Outcome.GENUINE);
        assertThat(new SealVerifier(List.of(), List.of()).verify(seal, SIGNED).outcome())
                .isEqualTo(SealVerdict.Outcome.CANNOT_TELL);
        Seal changed = (Seal) SealReader.read(signer.json(CANONICAL, AS_SENT.replace("1990", "1991")));
        assertThat(verdict(changed, signer)).isEqualTo(SealVerdict.Outcome.SUSPECT);
    }

    @Test
    void saysWhereContentsStopBeingASeal() throws Exception {
        TestingSealSigner signer = new TestingSealSigner("secp256r1", 256, FROM, TO);
        byte[] whole = signer.visa(SIGNED, mrz());
        int unsigned = 0;
        for (int length = 0; length < whole.length; length++) {
            switch (SealReader.read(Arrays.copyOf(whole, length))) {
                case Seal seal -> {
                    unsigned++;
                    assertThat(seal.signature()).isEmpty();
                    assertThat(verdict(seal, signer)).isEqualTo(SealVerdict.Outcome.SUSPECT);
                }
                case UnreadableSeal unreadable -> {
                    assertThat(unreadable.reason()).isNotBlank();
                    assertThat(unreadable.at()).isBetween(0, length);
                }
            }
        }
        assertThat(unsigned).isEqualTo(2);
        String barcode = signer.barcode(SIGNED, true, mrz());
        for (int length = 0; length < barcode.length() - 8; length++) {
            assertThat(SealReader.read(barcode.substring(0, length))).isInstanceOf(UnreadableSeal.class);
        }
        String json = signer.json(CANONICAL, AS_SENT);
        for (int length = 0; length < json.length(); length++) {
            assertThat(SealReader.read(json.substring(0, length))).isInstanceOf(UnreadableSeal.class);
        }
        assertThat(SealReader.read("hello".getBytes(StandardCharsets.UTF_8))).isInstanceOf(UnreadableSeal.class);
    }

    private static void assertGenuine(String curve, int bits) throws Exception {
        TestingSealSigner signer = new TestingSealSigner(curve, bits, FROM, TO);
        assertThat(verdict(seal(signer.visa(SIGNED, mrz())), signer)).as(curve).isEqualTo(SealVerdict.Outcome.GENUINE);
    }

    private static SealVerdict.Outcome verdict(Seal seal, TestingSealSigner signer) {
        return new SealVerifier(List.of(signer.certificate()), List.of())
                .verify(seal, SIGNED)
                .outcome();
    }

    private static Seal seal(byte[] contents) {
        return switch (SealReader.read(contents)) {
            case Seal seal -> seal;
            case UnreadableSeal unreadable -> throw new AssertionError(unreadable);
        };
    }

    private static byte[] mrz() throws Exception {
        List<String> lines = Mrz.compose(MrzContents.of(MrzFormat.MRVB, "V", "UTO", "AB1234567")
                .name("SPECIMEN", "ANNA")
                .holder("UTO", MrzDate.of(1990, 7, 13), "F")
                .expires(MrzDate.of(2027, 3, 9)));
        return TestingSealSigner.field(2, C40.encode(lines.get(0) + lines.get(1).substring(0, 28)));
    }
}
