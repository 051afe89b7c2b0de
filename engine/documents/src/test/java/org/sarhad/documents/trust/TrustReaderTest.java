package org.sarhad.documents.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.documents.asn1.Der;
import org.sarhad.documents.invented.InventedAlgorithm;
import org.sarhad.documents.invented.InventedAuthority;
import org.sarhad.documents.invented.InventedMessage;
import org.sarhad.documents.invented.InventedSigner;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
final class TrustReaderTest {
    private static final Instant SINCE = Instant.parse("2024-01-01T00:00:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final InventedAuthority OLD = InventedAuthority.of("UT", 1, InventedAlgorithm.P256, SINCE, RANDOM);
    private static final InventedAuthority NEW = InventedAuthority.of("UT", 2, InventedAlgorithm.P256, SINCE, RANDOM);
    private static final InventedAuthority OTHER =
            InventedAuthority.of("XX", 1, InventedAlgorithm.BRAINPOOL_P256, SINCE, RANDOM);
    private static final InventedSigner LIST_SIGNER = OLD.signer("Master List Signer", SINCE);

    private final SignatureEngine engine = ProviderEngine.best();
    private final TrustReader reader = new TrustReader(engine);

    @Test
    void readsASignedMasterListAndSaysWhoStandsBehindIt() {
        TrustEdition edition = reader.read("list.ml", masterList(List.of(OLD.certificate(), OTHER.certificate())));

        assertThat(edition.authorities()).containsExactlyInAnyOrder(OLD.certificate(), OTHER.certificate());
        assertThat(edition.issued()).contains(SINCE);
        assertThat(edition.rejected()).isEmpty();
        assertThat(edition.notes()).singleElement().asString().contains("Master List Signer", "itself names");
    }

    @Test
    void doesNotUseAMasterListThatWasChanged(Random random) {
        byte[] list = masterList(List.of(OLD.certificate(), OTHER.certificate()));
        byte[] serial = OTHER.certificate().encoded();
        int at = indexOf(list, serial) + 40 + random.nextInt(serial.length - 200);
        list[at] ^= 1;

        TrustEdition edition = reader.read("list.ml", list);

        assertThat(edition.authorities()).isEmpty();
        assertThat(edition.rejected()).isNotEmpty();
    }

    @Test
    void keepsAnUnreadableEntryAsideAndUsesTheRest() {
        byte[] broken = Der.sequence(Der.sequence(Der.integer(1)));
        byte[] content = InventedMessage.masterList(
                List.of(OLD.certificate().encoded(), broken, OTHER.certificate().encoded()));

        TrustEdition edition =
                reader.read("list.ml", new InventedMessage(LIST_SIGNER, MasterList.CONTENT_TYPE, content).encoded());

        assertThat(edition.authorities()).hasSize(2);
        assertThat(edition.rejected())
                .singleElement()
                .asString()
                .startsWith("list.ml, certificate ")
                .contains("missing");
    }

    @Test
    void readsCertificatesInTextArmour() {
        TrustEdition edition = reader.read(
                "both.pem",
                (pem(OLD.certificate()) + "a remark\n" + pem(OTHER.certificate())).getBytes(StandardCharsets.US_ASCII));

        assertThat(edition.authorities()).containsExactly(OLD.certificate(), OTHER.certificate());
    }

    @Test
    void readsADirectoryExportWithFoldedLines() {
        String export = "version: 1\n\ndn: o=dsc,c=UT\nuserCertificate;binary:: "
                + folded(LIST_SIGNER.certificate().encoded())
                + "\ndn: o=crl,c=UT\ncertificateRevocationList;binary:: "
                + folded(OLD.revocationList(SINCE, List.of()))
                + "\ndn: o=ml,c=UT\nCscaMasterListData:: "
                + folded(masterList(List.of(OLD.certificate())))
                + "\nuserCertificate;binary:: !!!\n";

        TrustEdition edition = reader.read("pkd.ldif", export.getBytes(StandardCharsets.US_ASCII));

        assertThat(edition.documentSigners()).containsExactly(LIST_SIGNER.certificate());
        assertThat(edition.authorities()).containsExactly(OLD.certificate());
        assertThat(edition.revocationLists()).hasSize(1);
        assertThat(edition.rejected()).singleElement().asString().contains("not Base64");
    }

    @Test
    void rejectsWhatIsNoTrustMaterial() {
        TrustEdition edition = reader.read("readme.txt", "hello".getBytes(StandardCharsets.US_ASCII));

        assertThat(edition.isEmpty()).isTrue();
        assertThat(edition.rejected()).hasSize(1);
    }

    @Test
    void readsACertificateWhoseKeyIdentifierStandsBare() {
        byte[] encoded = OLD.certificate().encoded();
        byte[] wrapped = Der.octetString(
                hex(OLD.certificate().subjectKeyIdentifier().orElseThrow().hex()));
        int at = indexOf(encoded, wrapped);
        // 04 14 becomes a length that no honest element has.
        encoded[at + 1] = (byte) 0x88;

        Certificate read = Certificate.parse(encoded);

        assertThat(read.subjectKeyIdentifier()).isPresent();
        assertThat(read.defects()).singleElement().asString().contains("not wrapped");
        assertThat(read.key()).isEqualTo(OLD.certificate().key());
    }

    @Test
    void tellsRootsLinksAndOrphansApartByTheirKeys() {
        Certificate link = OLD.link(NEW);
        InventedAuthority lost = InventedAuthority.of("UT", 3, InventedAlgorithm.P256, SINCE, RANDOM);
        Certificate orphan = lost.link(NEW);

        var roles = AuthorityRole.classify(
                List.of(OLD.certificate(), NEW.certificate(), OTHER.certificate(), link, orphan), engine);

        assertThat(roles.get(OLD.certificate()).role()).isEqualTo(AuthorityRole.ROOT);
        assertThat(roles.get(NEW.certificate()).role()).isEqualTo(AuthorityRole.ROOT);
        assertThat(roles.get(OTHER.certificate()).role()).isEqualTo(AuthorityRole.ROOT);
        assertThat(roles.get(link).role()).isEqualTo(AuthorityRole.LINK);
        assertThat(roles.get(link).issuer()).contains(OLD.certificate());
        assertThat(roles.get(orphan).role()).isEqualTo(AuthorityRole.ORPHAN);
    }

    @Test
    void saysWhoWasAddedAndWhoVanished() {
        TrustEdition before = reader.read("1.ml", masterList(List.of(OLD.certificate(), OTHER.certificate())));
        TrustEdition after =
                reader.read("2.ml", masterList(List.of(OLD.certificate(), NEW.certificate(), OLD.link(NEW))));

        TrustDifference difference = TrustDifference.between(List.of(before), List.of(after));

        assertThat(difference.added()).hasSize(2).noneMatch(TrustDifference.Change::keyStays);
        assertThat(difference.vanished())
                .singleElement()
                .satisfies(change -> assertThat(change.certificate()).isEqualTo(OTHER.certificate()));
        assertThat(difference.kept()).isEqualTo(1);
    }

    @Test
    void agreesWithThePlainEngineOnEveryAlgorithm(Random random) {
        SignatureEngine plain = new BouncyCastleEngine();
        for (InventedAlgorithm algorithm : InventedAlgorithm.values()) {
            InventedAuthority authority = InventedAuthority.of("UT", 1, algorithm, SINCE, RANDOM);
            List<byte[]> variants =
                    new ArrayList<>(List.of(authority.certificate().encoded()));
            for (int i = 0; i < 20; i++) {
                byte[] changed = authority.certificate().encoded();
                changed[changed.length - 1 - random.nextInt(40)] ^= (byte) (1 << random.nextInt(8));
                variants.add(changed);
            }
            for (byte[] variant : variants) {
                Certificate certificate = Certificate.parse(variant);
                assertThat(certificate.checkSignedBy(authority.certificate(), engine))
                        .isEqualTo(certificate.checkSignedBy(authority.certificate(), plain));
            }
        }
    }

    private static byte[] masterList(List<Certificate> certificates) {
        byte[] content = InventedMessage.masterList(
                certificates.stream().map(Certificate::encoded).toList());
        return new InventedMessage(LIST_SIGNER, MasterList.CONTENT_TYPE, content)
                .signedAt(SINCE)
                .encoded();
    }

    private static String pem(Certificate certificate) {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.encoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    private static String folded(byte[] der) {
        return Base64.getEncoder().encodeToString(der).replaceAll("(.{70})", "$1\n ") + "\n";
    }

    private static int indexOf(byte[] file, byte[] part) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
