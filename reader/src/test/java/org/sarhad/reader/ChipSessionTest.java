package org.sarhad.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.RSAEngine;
import org.bouncycastle.crypto.signers.ISO9796d2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sarhad.documents.asn1.Der;
import org.sarhad.documents.chip.ChipData;
import org.sarhad.documents.chip.PassiveAuthentication;
import org.sarhad.documents.chip.Verdict;
import org.sarhad.documents.invented.InventedAlgorithm;
import org.sarhad.documents.invented.InventedAuthority;
import org.sarhad.documents.invented.InventedChip;
import org.sarhad.documents.trust.ProviderEngine;
import org.sarhad.documents.trust.TrustReader;
import org.sarhad.documents.trust.TrustStore;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
final class ChipSessionTest {
    private static final Instant SINCE = Instant.parse("2024-01-01T00:00:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AccessKey KEY = AccessKey.of("L898902C3", "740812", "340415");
    private static final String ZONE =
            "P<UTOBERGSTROM<<INVENTED<PERSON<<<<<<<<<<<<<L898902C36UTO7408122F3404159ZE184226B<<<<<10";
    private static final InventedAuthority AUTHORITY =
            InventedAuthority.of("UT", 1, InventedAlgorithm.P256, SINCE, RANDOM);
    private static final KeyPair CHIP_KEYS = rsaKeys();

    private final ProviderEngine engine = ProviderEngine.best();
    private final ActiveAuthentication activeAuthentication = new ActiveAuthentication(engine, RANDOM);

    @Test
    void readsAChipThatPassiveAuthenticationCallsGenuine() {
        ChipData issued = issue(40_000);

        ChipData read = ChipSession.open(chip(issued, challenge -> challenge), KEY, RANDOM)
                .read(List.of(1, 2, 3, 15));

        assertThat(read.securityObject()).isEqualTo(issued.securityObject());
        assertThat(read.dataGroups().keySet()).containsExactly(1, 2, 15);
        assertThat(read.dataGroups().get(2)).isEqualTo(issued.dataGroups().get(2));
        TrustStore store = TrustStore.of(
                List.of(new TrustReader(engine)
                        .read("csca", AUTHORITY.certificate().encoded())),
                engine);
        assertThat(new PassiveAuthentication(store)
                        .verify(read, ZONE, SINCE.plusSeconds(1))
                        .verdict())
                .isEqualTo(Verdict.GENUINE);
    }

    @Test
    void isNotLetInWithTheWrongPrintedData() {
        AccessKey wrong = AccessKey.of("L898902C4", "740812", "340415");

        assertThatThrownBy(() -> ChipSession.open(chip(issue(100), challenge -> challenge), wrong, RANDOM))
                .isInstanceOfSatisfying(
                        ChipException.class, e -> assertThat(e.reason()).isEqualTo(ChipException.Reason.WRONG_KEY));
    }

    @Test
    void noticesEveryChangedAnswer(Random random) {
        ChipData issued = issue(500);
        for (int attempt = 0; attempt < 60; attempt++) {
            int victim = random.nextInt(12);
            TestingChip chip = chip(issued, challenge -> challenge);
            int[] answers = {0};
            chip.tamperWith(answer -> {
                if (answers[0]++ == victim && answer.length > 2) {
                    byte[] changed = answer.clone();
                    changed[random.nextInt(changed.length - 2)] ^= (byte) (1 << random.nextInt(8));
                    return changed;
                }
                return answer;
            });
            try {
                ChipData read = ChipSession.open(chip, KEY, RANDOM).read(List.of(1, 2));
                // Only an answer without protection or data can be changed without harm, as the first one.
                assertThat(victim == 0 || answers[0] <= victim)
                        .as("answer %d", victim)
                        .isTrue();
                assertThat(read.securityObject()).isEqualTo(issued.securityObject());
            } catch (ChipException noticed) {
                assertThat(noticed.reason())
                        .isIn(
                                ChipException.Reason.TAMPERED,
                                ChipException.Reason.WRONG_KEY,
                                ChipException.Reason.PROTOCOL);
            }
        }
    }

    @Test
    void tellsAnOriginalChipFromACopy() {
        ChipData issued = issue(100);
        byte[] key = issued.dataGroups().get(15);
        ChipSession original = ChipSession.open(chip(issued, ChipSessionTest::signWithRsa), KEY, RANDOM);
        ChipSession copy = ChipSession.open(chip(issued, challenge -> new byte[128]), KEY, RANDOM);
        ChipSession replay = ChipSession.open(chip(issued, challenge -> signWithRsa(new byte[8])), KEY, RANDOM);

        assertThat(activeAuthentication.isOriginal(original, key, Optional.empty()))
                .isTrue();
        assertThat(activeAuthentication.isOriginal(copy, key, Optional.empty())).isFalse();
        assertThat(activeAuthentication.isOriginal(replay, key, Optional.empty()))
                .isFalse();
    }

    @Test
    void writesTheFilesForTheVerifier(@TempDir Path folder) throws IOException {
        ChipData issued = issue(100);
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        ReadChip program = new ReadChip(new PrintStream(talk, true, StandardCharsets.UTF_8));

        assertThat(program.read(chip(issued, ChipSessionTest::signWithRsa), KEY, folder))
                .isTrue();
        assertThat(folder.resolve("EF.SOD")).hasBinaryContent(issued.securityObject());
        assertThat(folder.resolve("DG1.bin"))
                .hasBinaryContent(issued.dataGroups().get(1));
        assertThat(program.read(chip(issued, challenge -> new byte[128]), KEY, folder))
                .isFalse();
        assertThat(talk.toString(StandardCharsets.UTF_8)).contains("proves that it is no copy", "does not prove");
    }

    @Test
    void followsTheWorkedExampleOfTheStandard() {
        TripleDes keys =
                TripleDes.ofSeed(AccessKey.of("L898902C<", "690806", "940623").seed());
        assertThat(keys.encryptionKey()).isEqualTo(hex("AB94FDECF2674FDFB9B391F85D7F76F2"));
        assertThat(keys.authenticationKey()).isEqualTo(hex("7962D9ECE03D1ACD4C76089DCE131543"));

        byte[] proof = BasicAccess.proof(
                keys, hex("781723860C06C226"), hex("4608F91988702212"), hex("0B795240CB7049B01C19B33E32804F0B"));
        assertThat(proof)
                .isEqualTo(
                        hex("72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2" + "5F1448EEA8AD90A7"));

        TripleDes session = TripleDes.ofSeed(hex("0036D272F5C350ACAC50C3F572D23600"));
        assertThat(session.encryptionKey()).isEqualTo(hex("979EC13B1CBFE9DCD01AB0FED307EAE5"));
        assertThat(session.authenticationKey()).isEqualTo(hex("F1CB1F1FB5ADF208806B89DC579DC1F8"));
        SecureMessaging messaging = new SecureMessaging(command -> command, session, hex("887022120C06C226"));
        Command select = new Command(0xA4, 2, 0x0C, hex("011E"), Command.NO_ANSWER);
        assertThat(messaging.wrap(select)).isEqualTo(hex("0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800"));
        assertThat(messaging.unwrap(hex("990290008E08FA855A5D4C50A8ED9000")).status())
                .isEqualTo(0x9000);
    }

    private static TestingChip chip(ChipData issued, UnaryOperator<byte[]> signer) {
        return new TestingChip(KEY, issued.securityObject(), issued.dataGroups(), signer);
    }

    private static ChipData issue(int portraitOctets) {
        SortedMap<Integer, byte[]> groups = InventedChip.dataGroups(ZONE, new byte[portraitOctets]);
        groups.put(15, Der.element(0x6F, CHIP_KEYS.getPublic().getEncoded()));
        return InventedChip.of(AUTHORITY.signer("Signer", SINCE), groups);
    }

    private static byte[] signWithRsa(byte[] challenge) {
        try {
            // Alternates between the two trailers that chips use.
            boolean isImplicit = challenge[0] % 2 == 0;
            ISO9796d2Signer signer = new ISO9796d2Signer(
                    new RSAEngine(), isImplicit ? new SHA1Digest() : SHA256Digest.newInstance(), isImplicit);
            signer.init(true, PrivateKeyFactory.createKey(CHIP_KEYS.getPrivate().getEncoded()));
            byte[] own = new byte[isImplicit ? 106 : 93];
            RANDOM.nextBytes(own);
            signer.update(own, 0, own.length);
            signer.update(challenge, 0, challenge.length);
            return signer.generateSignature();
        } catch (CryptoException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair rsaKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(1024);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
