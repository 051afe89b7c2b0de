package org.sarhad.documents.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarhad.documents.asn1.Der;
import org.sarhad.documents.invented.InventedAlgorithm;
import org.sarhad.documents.invented.InventedAuthority;
import org.sarhad.documents.invented.InventedChip;
import org.sarhad.documents.invented.InventedMessage;
import org.sarhad.documents.invented.InventedSigner;
import org.sarhad.documents.trust.BouncyCastleEngine;
import org.sarhad.documents.trust.Digest;
import org.sarhad.documents.trust.TrustEdition;
import org.sarhad.documents.trust.TrustReader;
import org.sarhad.documents.trust.TrustStore;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
final class PassiveAuthenticationTest {
    private static final Instant SINCE = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant SIGNED = Instant.parse("2024-03-01T10:00:00Z");
    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");
    private static final String ZONE =
            "P<UTOBERGSTROM<<INVENTED<PERSON<<<<<<<<<<<<<L898902C36UTO7408122F3404159ZE184226B<<<<<10";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final InventedAuthority AUTHORITY = authority("UT", InventedAlgorithm.P256);
    private static final InventedSigner SIGNER = AUTHORITY.signer("Document Signer 1", SINCE);

    private final SortedMap<Integer, byte[]> groups = InventedChip.dataGroups(ZONE, new byte[2000]);

    @ParameterizedTest
    @EnumSource(InventedAlgorithm.class)
    void callsAnUntouchedChipGenuine(InventedAlgorithm algorithm) {
        InventedAuthority authority = authority("UT", algorithm);
        ChipData chip = InventedChip.of(authority.signer("Signer", SINCE), groups);

        Verification verification = verify(chip, authority);

        assertThat(verification.steps()).noneMatch(step -> step.outcome() == Step.Outcome.FAILED);
        assertThat(verification.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(verification.authority()).contains(authority.certificate());
    }

    @Test
    void givesTheSameAnswerWhenItKnowsTheSignerAlready() {
        PassiveAuthentication authentication =
                new PassiveAuthentication(store(AUTHORITY.certificate().encoded()));
        ChipData chip = InventedChip.of(SIGNER, groups);

        assertThat(authentication.verify(chip, NOW)).isEqualTo(authentication.verify(chip, NOW));
    }

    @Test
    void callsAChangedDataGroupSuspect() {
        SortedMap<Integer, byte[]> changed = new TreeMap<>(groups);
        changed.put(1, InventedChip.dataGroup1(ZONE.replace("BERGSTROM", "BERGSTREM")));

        Verification verification =
                verify(new ChipData(InventedChip.of(SIGNER, groups).securityObject(), changed));

        assertThat(verification.verdict()).isEqualTo(Verdict.SUSPECT);
        assertThat(outcome(verification, "data-group-1")).isEqualTo(Step.Outcome.FAILED);
        assertThat(outcome(verification, "data-group-2")).isEqualTo(Step.Outcome.PASSED);
    }

    @Test
    void callsADataGroupThatNobodySignedSuspect() {
        SortedMap<Integer, byte[]> more = new TreeMap<>(groups);
        more.put(11, Der.element(0x6B, new byte[0]));

        assertThat(verify(new ChipData(InventedChip.of(SIGNER, groups).securityObject(), more))
                        .verdict())
                .isEqualTo(Verdict.SUSPECT);
    }

    @Test
    void neverCallsAnUnknownAuthorityAForgery() {
        InventedAuthority stranger = authority("UT", InventedAlgorithm.P256);
        InventedAuthority foreigner = authority("XX", InventedAlgorithm.RSA_2048);

        assertThat(verify(InventedChip.of(stranger.signer("Signer", SINCE), groups))
                        .verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verify(InventedChip.of(foreigner.signer("Signer", SINCE), groups))
                        .verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void trustsTheKeyAndNotTheName() {
        InventedAuthority namesake = InventedAuthority.of("UT", 1, InventedAlgorithm.P256, SINCE, RANDOM);
        assertThat(namesake.certificate().subject())
                .isEqualTo(AUTHORITY.certificate().subject());

        Verification verification = new PassiveAuthentication(store(
                        namesake.certificate().encoded(),
                        AUTHORITY.certificate().encoded()))
                .verify(InventedChip.of(SIGNER, groups), NOW);

        assertThat(verification.authority()).contains(AUTHORITY.certificate());
    }

    @Test
    void findsTheAuthorityThroughALinkCertificateOfItsKey() {
        InventedAuthority successor = InventedAuthority.of("UT", 2, InventedAlgorithm.P256, SINCE, RANDOM);
        ChipData chip = InventedChip.of(successor.signer("Signer", SINCE), groups);
        TrustStore store = store(
                AUTHORITY.certificate().encoded(), AUTHORITY.link(successor).encoded());

        assertThat(new PassiveAuthentication(store).verify(chip, NOW).verdict()).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void callsAForeignSignersPassportSuspect() {
        InventedAuthority foreign = authority("DE", InventedAlgorithm.P256);

        Verification verification = verify(InventedChip.of(foreign.signer("Signer", SINCE), groups), foreign);

        assertThat(verification.verdict()).isEqualTo(Verdict.SUSPECT);
        assertThat(outcome(verification, "issuing-state")).isEqualTo(Step.Outcome.FAILED);
    }

    @Test
    void callsAWithdrawnSignerSuspect() {
        byte[] list = AUTHORITY.revocationList(NOW.minus(Duration.ofDays(3)), List.of(SIGNER.certificate()));
        TrustStore store = store(AUTHORITY.certificate().encoded(), list);

        Verification verification = new PassiveAuthentication(store).verify(InventedChip.of(SIGNER, groups), NOW);

        assertThat(verification.verdict()).isEqualTo(Verdict.SUSPECT);
        assertThat(verification.step("revocation").orElseThrow().text()).contains("2025-05-29", "key compromised");
    }

    @Test
    void passesASignerThatAFreshRevocationListDoesNotName() {
        byte[] list = AUTHORITY.revocationList(NOW.minus(Duration.ofDays(3)), List.of());

        Verification fresh = new PassiveAuthentication(
                        store(AUTHORITY.certificate().encoded(), list))
                .verify(InventedChip.of(SIGNER, groups), NOW);
        Verification stale = new PassiveAuthentication(
                        store(AUTHORITY.certificate().encoded(), list))
                .verify(InventedChip.of(SIGNER, groups), NOW.plus(Duration.ofDays(200)));

        assertThat(outcome(fresh, "revocation")).isEqualTo(Step.Outcome.PASSED);
        assertThat(outcome(stale, "revocation")).isEqualTo(Step.Outcome.NOT_CHECKED);
    }

    @Test
    void doesNotBelieveARevocationListThatNoTrustedAuthoritySigned() {
        InventedAuthority impostor = InventedAuthority.of("UT", 1, InventedAlgorithm.P256, SINCE, RANDOM);
        TrustStore store =
                store(AUTHORITY.certificate().encoded(), impostor.revocationList(NOW, List.of(SIGNER.certificate())));

        assertThat(store.rejected()).hasSize(1);
        assertThat(new PassiveAuthentication(store)
                        .verify(InventedChip.of(SIGNER, groups), NOW)
                        .verdict())
                .isEqualTo(Verdict.GENUINE);
    }

    @Test
    void callsADocumentSignedAfterItsSignersTimeSuspect() {
        ChipData late = chip(message().signedAt(SINCE.plus(Duration.ofDays(5000))));
        ChipData inTime = chip(message().signedAt(SIGNED));
        Instant muchLater = SINCE.plus(Duration.ofDays(5200));

        assertThat(new PassiveAuthentication(store(AUTHORITY.certificate().encoded()))
                        .verify(late, muchLater)
                        .verdict())
                .isEqualTo(Verdict.SUSPECT);
        assertThat(verify(inTime).verdict()).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void callsADocumentFromTheFutureSuspect() {
        assertThat(verify(chip(message().signedAt(NOW.plus(Duration.ofDays(10)))))
                        .verdict())
                .isEqualTo(Verdict.SUSPECT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 5})
    void refusesAnyOtherVersionOfSignedDataAlthoughTheSignatureIsRight(int version) {
        Verification verification = verify(chip(message().version(version)));

        assertThat(verification.verdict()).isEqualTo(Verdict.SUSPECT);
        assertThat(verification.steps().getFirst().text()).contains("version " + version);
    }

    @Test
    void refusesAnOuterTypeThatIsNotSignedData() {
        assertThat(verify(chip(message().outerType("1.2.840.113549.1.7.5"))).verdict())
                .isEqualTo(Verdict.SUSPECT);
    }

    @Test
    void refusesASignedAttributeThatNamesAnotherKindOfContent() {
        assertThat(verify(chip(message().attributeType("2.23.136.1.1.2"))).verdict())
                .isEqualTo(Verdict.SUSPECT);
    }

    @Test
    void refusesASignatureWithoutSignedAttributes() {
        assertThat(verify(chip(message().withoutAttributes())).verdict()).isEqualTo(Verdict.SUSPECT);
    }

    @Test
    void refusesContentOfAnotherKind() {
        byte[] hashes = InventedChip.hashes(SIGNER.algorithm().digest(), groups);

        assertThat(verify(chip(new InventedMessage(SIGNER, "1.2.840.113549.1.7.5", hashes)))
                        .verdict())
                .isEqualTo(Verdict.SUSPECT);
    }

    @Test
    void notesContentDeclaredAsPlainDataAndAcceptsIt() {
        byte[] hashes = InventedChip.hashes(SIGNER.algorithm().digest(), groups);

        Verification verification = verify(chip(new InventedMessage(SIGNER, "1.2.840.113549.1.7.1", hashes)));

        assertThat(verification.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(verification.steps().getFirst().text()).contains("plain data");
    }

    @Test
    void refusesTwoHashesForOneDataGroup() {
        byte[] hash = Der.octetString(new byte[32]);
        byte[] content = Der.sequence(
                Der.integer(0),
                Der.sequence(Der.oid(Digest.SHA256.oid())),
                Der.sequence(Der.sequence(Der.integer(1), hash), Der.sequence(Der.integer(1), hash)));

        assertThat(verify(chip(new InventedMessage(SIGNER, SecurityObject.CONTENT_TYPE, content)))
                        .verdict())
                .isEqualTo(Verdict.SUSPECT);
    }

    @Test
    void cannotTellWithoutTheSignersCertificateAndFindsItInTheDirectory() {
        ChipData chip = chip(message().withoutCertificate());
        TrustStore directory =
                store(AUTHORITY.certificate().encoded(), SIGNER.certificate().encoded());

        assertThat(verify(chip).verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(new PassiveAuthentication(directory).verify(chip, NOW).verdict())
                .isEqualTo(Verdict.GENUINE);
    }

    @Test
    void asksForAnotherReadingOfAnInterruptedFile() {
        ChipData whole = InventedChip.of(SIGNER, groups);
        byte[] half = Arrays.copyOf(whole.securityObject(), whole.securityObject().length / 2);

        Verification verification = verify(new ChipData(half, groups));

        assertThat(verification.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verification.steps().getFirst().text()).contains("read the chip again");
    }

    @Test
    void cannotTellAnythingFromTheSecurityObjectAlone() {
        ChipData nothing = new ChipData(InventedChip.of(SIGNER, groups).securityObject(), new TreeMap<>());

        assertThat(verify(nothing).verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @ParameterizedTest
    @EnumSource(
            value = InventedAlgorithm.class,
            names = {"RSA_PSS_2048", "RSA_2048", "P256"})
    void neverCallsASecurityObjectWithOneChangedBitGenuine(InventedAlgorithm algorithm, Random random) {
        InventedAuthority authority = authority("UT", algorithm);
        ChipData whole = InventedChip.of(authority.signer("Signer", SINCE), groups);
        PassiveAuthentication authentication =
                new PassiveAuthentication(store(authority.certificate().encoded()));
        List<Integer> survivors = new ArrayList<>();
        for (int at = 0; at < whole.securityObject().length; at++) {
            byte[] changed = whole.securityObject().clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            if (authentication.verify(new ChipData(changed, groups), NOW).verdict() == Verdict.GENUINE) {
                survivors.add(at);
            }
        }

        assertThat(survivors).isEmpty();
    }

    @Test
    void neverCallsAChangedDataGroupGenuine(Random random) {
        ChipData whole = InventedChip.of(SIGNER, groups);
        PassiveAuthentication authentication =
                new PassiveAuthentication(store(AUTHORITY.certificate().encoded()));
        for (int i = 0; i < 500; i++) {
            SortedMap<Integer, byte[]> changed = new TreeMap<>(groups);
            int number = random.nextBoolean() ? 1 : 2;
            byte[] content = groups.get(number).clone();
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
            changed.put(number, content);

            assertThat(authentication
                            .verify(new ChipData(whole.securityObject(), changed), NOW)
                            .verdict())
                    .isNotEqualTo(Verdict.GENUINE);
        }
    }

    private InventedMessage message() {
        return new InventedMessage(
                SIGNER,
                SecurityObject.CONTENT_TYPE,
                InventedChip.hashes(SIGNER.algorithm().digest(), groups));
    }

    private ChipData chip(InventedMessage message) {
        return new ChipData(InventedChip.securityObject(message), groups);
    }

    private static Step.Outcome outcome(Verification verification, String step) {
        return verification.step(step).orElseThrow().outcome();
    }

    private static Verification verify(ChipData chip) {
        return verify(chip, AUTHORITY);
    }

    private static Verification verify(ChipData chip, InventedAuthority trusted) {
        return new PassiveAuthentication(store(trusted.certificate().encoded())).verify(chip, NOW);
    }

    private static TrustStore store(byte[]... pieces) {
        TrustReader reader = new TrustReader(new BouncyCastleEngine());
        List<TrustEdition> editions = new ArrayList<>();
        for (byte[] piece : pieces) {
            editions.add(reader.read("piece " + editions.size(), piece));
        }
        return TrustStore.of(editions, new BouncyCastleEngine());
    }

    private static InventedAuthority authority(String country, InventedAlgorithm algorithm) {
        return InventedAuthority.of(country, 1, algorithm, SINCE, RANDOM);
    }
}
