package org.sarhad.documents.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.Der;
import org.sarhad.documents.asn1.MalformedDataException;
import org.sarhad.documents.invented.InventedPortrait;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
final class DataGroupsTest {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
    private static final byte[] JP2 = {0, 0, 0, 0x0C, 'j', 'P', ' ', ' ', 1};

    @Test
    void readsThePortraitOfABinaryRecord() {
        assertThat(Portrait.read(InventedPortrait.dataGroup2(JPEG)))
                .singleElement()
                .satisfies(portrait -> {
                    assertThat(portrait.encoding()).isEqualTo(Portrait.Encoding.JPEG);
                    assertThat(portrait.image()).isEqualTo(JPEG);
                });
    }

    @Test
    void readsThePortraitOfATaggedRecord() {
        byte[] image = Der.element(0xA0, Der.element(0xA0, Der.element(0x80, JP2)));
        byte[] representations =
                Der.element(0xA1, Der.sequence(Der.element(0x80, new byte[] {0}), Der.element(0xA1, image)));
        byte[] block = Der.element(0x65, Der.element(0xA0, new byte[0]), representations);
        byte[] file = Der.element(
                0x75, Der.element(0x7F61, Der.element(0x7F60, Der.element(0x7F2E, Der.element(0xA1, block)))));

        assertThat(Portrait.read(file)).singleElement().satisfies(portrait -> {
            assertThat(portrait.encoding()).isEqualTo(Portrait.Encoding.JPEG_2000);
            assertThat(portrait.image()).isEqualTo(JP2);
        });
    }

    @Test
    void refusesAFaceThatPromisesMoreBytesThanThereAre() {
        byte[] file = InventedPortrait.dataGroup2(JPEG);
        int face = indexOf(file, "FAC") + 14;
        file[face] = 0x7F;

        assertThatThrownBy(() -> Portrait.read(file))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageContaining("cannot be");
    }

    @Test
    void readsDetailsInAnyOrderAndNotesWhatWasNotDeclared() {
        byte[] file = Der.element(
                0x6B,
                Der.element(0x5F11, text("FAR AWAY")),
                Der.element(0x5C, new byte[] {0x5F, 0x0E, 0x5F, 0x2B}),
                Der.element(0x5F2B, new byte[] {0x19, 0x70, 0x01, 0x02}),
                Der.element(0x5F0E, text("INVENTED<<PERSON")),
                Der.element(
                        0xA0,
                        Der.element(Asn1.INTEGER, new byte[] {2}),
                        Der.element(0x5F0F, text("FIRST")),
                        Der.element(0x5F0F, text("SECOND"))));

        Details details = Details.read(11, file);

        assertThat(details.text(Detail.FULL_NAME)).isEqualTo("INVENTED<<PERSON");
        assertThat(details.text(Detail.BIRTH_DATE)).isEqualTo("19700102");
        assertThat(details.texts().get(Detail.OTHER_NAME)).containsExactly("FIRST", "SECOND");
        assertThat(details.oddities())
                .containsExactlyInAnyOrder(
                        "tag 5f11 is not declared beforehand", "tag 5f0f is not declared beforehand");
    }

    @Test
    void readsDatesInCharactersAndPackedAlike() {
        byte[] characters = Der.element(0x6C, Der.element(0x5C, text("_&")), Der.element(0x5F26, text("20240131")));
        byte[] packed = Der.element(
                0x6C, Der.element(0x5C, text("_&")), Der.element(0x5F26, new byte[] {0x20, 0x24, 0x01, 0x31}));

        assertThat(Details.read(12, characters)).isEqualTo(Details.read(12, packed));
        assertThat(Details.read(12, packed).text(Detail.ISSUE_DATE)).isEqualTo("20240131");
    }

    @Test
    void namesWhatTheChipCanProve() {
        byte[] file = Der.element(
                0x6E,
                Der.element(
                        Asn1.SET,
                        Der.sequence(Der.oid("2.23.136.1.1.5"), Der.integer(1)),
                        Der.sequence(Der.oid("0.4.0.127.0.7.2.2.4.2.2"), Der.integer(2), Der.integer(13)),
                        Der.sequence(Der.oid("0.4.0.127.0.7.2.2.3.2.2"), Der.integer(1))));

        assertThat(SecurityInfos.ofDataGroup14(file).infos())
                .extracting(SecurityInfos.Info::protocol)
                .containsExactly(
                        SecurityInfos.Protocol.ACTIVE_AUTHENTICATION,
                        SecurityInfos.Protocol.PACE,
                        SecurityInfos.Protocol.CHIP_AUTHENTICATION);
    }

    @Test
    void saysWhereThePrintedZoneDiffers() {
        String zone = "P<UTOBERGSTROM<<INVENTED<PERSON<<<<<<<<<<<<<L898902C36UTO7408122F3404159ZE184226B<<<<<10";
        byte[] file = Der.element(0x61, Der.element(0x5F1F, text(zone)));

        assertThat(PrintedZone.compare(zone.substring(0, 44) + "\n" + zone.substring(44), file)
                        .outcome())
                .isEqualTo(Step.Outcome.PASSED);
        Step changed = PrintedZone.compare(zone.replace("L898902C3", "L898982C3"), file);
        assertThat(changed.outcome()).isEqualTo(Step.Outcome.FAILED);
        assertThat(changed.text()).contains("1 place: line 2 place 6 (page 8, chip 0)");
    }

    @Test
    void endsWithAPreciseFaultWhateverTheBytes(Random random) {
        byte[] portrait = InventedPortrait.dataGroup2(JPEG);
        for (int i = 0; i < 5000; i++) {
            byte[] file =
                    random.nextBoolean() ? Arrays.copyOf(portrait, random.nextInt(portrait.length)) : portrait.clone();
            for (int flips = random.nextInt(4); flips > 0 && file.length > 0; flips--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            throwsNothingButFaults(() -> Portrait.read(file));
            throwsNothingButFaults(() -> Details.read(11, file));
            throwsNothingButFaults(() -> SecurityInfos.ofDataGroup14(file));
            throwsNothingButFaults(() -> SecurityObject.parse(file));
        }
    }

    private static void throwsNothingButFaults(Runnable reading) {
        try {
            reading.run();
        } catch (MalformedDataException expected) {
            assertThat(expected.getMessage()).contains("at byte");
        }
    }

    private static int indexOf(byte[] file, String text) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
