package org.sarhad.watchlists.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarhad.testing.Seeds;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.RejectedRecord;

@ExtendWith(Seeds.class)
class HostileInputTest {
    private static final String HEADER = "#sarhad-list source=kg-test\nid,kind,name\n";

    @Test
    void refusesExternalEntities(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "TOP SECRET");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
                + "\">]><CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>&e;</FIRST_NAME></INDIVIDUAL></CONSOLIDATED_LIST>";

        ListReading reading = read("un.xml", xml);

        assertThat(reading.editions()).isEmpty();
        assertThat(reading.skipped())
                .singleElement()
                .satisfies(file -> assertThat(file.reason()).contains("document type declaration"));
    }

    @Test
    void refusesAnEntityBombAtOnce() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 60; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        bomb.append("]><CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>&a59;</FIRST_NAME></INDIVIDUAL></CONSOLIDATED_LIST>");

        assertThat(read("un.xml", bomb.toString()).editions()).isEmpty();
    }

    @Test
    void refusesAZipBombAndReadsTheRestOfTheFolder(@TempDir Path folder) throws IOException {
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.zip")))) {
            zip.putNextEntry(new ZipEntry("list.csv"));
            for (int i = 0; i < 32; i++) {
                zip.write(zeros);
            }
        }
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("bomb.csv.gz")))) {
            for (int i = 0; i < 32; i++) {
                gzip.write(zeros);
            }
        }
        Files.writeString(folder.resolve("good.csv"), HEADER + "1,person,Test Person\n");

        ListReading reading = ListFiles.read(folder);

        assertThat(reading.entries()).hasSize(1);
        assertThat(reading.skipped())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.reason()).contains("refused"));
    }

    @Test
    void readsOnAfterARecordThatIsNotWellFormed() throws IOException {
        String good = Files.readString(Fixtures.path("un.xml"));
        String broken = good.replace("<FIRST_NAME>NOBODY</FIRST_NAME>", "<FIRST_NAME>NO & BODY</FIRST_NAME>");

        ListReading reading = read("un.xml", broken);
        ListEdition list = reading.editions().getFirst();

        assertThat(list.entries()).extracting(entry -> entry.id()).containsExactly("QDi.9001", "KPe.9001");
        assertThat(list.rejected()).hasSize(2);
        assertThat(list.rejected().getFirst().reason()).contains("not well-formed");
        assertThat(list.rejected().getFirst().where().line()).isEqualTo(33);
    }

    @Test
    void accountsForEveryRecordOfATruncatedFileWhereverItIsCut(Random random) throws IOException {
        byte[] whole = Files.readAllBytes(Fixtures.path("un.xml"));
        int begin = new String(whole, StandardCharsets.UTF_8).indexOf("<INDIVIDUAL>");
        for (int i = 0; i < 40; i++) {
            int cut = begin + 20 + random.nextInt(whole.length - begin - 20);
            String text = new String(Arrays.copyOf(whole, cut), StandardCharsets.UTF_8);
            int present = text.split("<(INDIVIDUAL|ENTITY)>", -1).length - 1;

            Edition edition = ListFiles.read("un.xml", Arrays.copyOf(whole, cut))
                    .editions()
                    .getFirst()
                    .edition();

            assertThat(edition.entries() + edition.rejected())
                    .as("cut at %s", cut)
                    .isEqualTo(present);
        }
    }

    @Test
    void saysThatACompressedFileBreaksOff() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 20_000; i++) {
            rows.append(i)
                    .append(",person,Test Person ")
                    .append(Integer.toHexString(i * 7919))
                    .append('\n');
        }
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);

        ListEdition list = ListFiles.read("list.csv.gz", half).editions().getFirst();

        assertThat(list.entries()).hasSizeBetween(1_000, 19_999);
        assertThat(list.rejected())
                .extracting(RejectedRecord::reason)
                .contains("the compressed file breaks off; what followed is lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251"})
    void readsCyrillicInAnyEncodingItIsWrittenIn(String charset) {
        String text = HEADER + "1,person,Искандаров Даврон Тестович\n2,person,Тестова Нилуфар\n";

        ListReading reading = ListFiles.read("list.csv", text.getBytes(Charset.forName(charset)));

        assertThat(reading.entries().flatMap(entry -> entry.names().stream()).map(Name::text))
                .containsExactly("Искандаров Даврон Тестович", "Тестова Нилуфар");
    }

    @Test
    void readsAccentsOfWindows1252() {
        String text = HEADER + "1,person,José Peña Muñoz\n2,person,Zoë Müller\n";

        ListReading reading = ListFiles.read("list.csv", text.getBytes(Charset.forName("windows-1252")));

        assertThat(reading.entries().flatMap(entry -> entry.names().stream()).map(Name::text))
                .containsExactly("José Peña Muñoz", "Zoë Müller");
    }

    @Test
    void readsAByteOrderMarkAndTheSemicolonsOfASpreadsheet() {
        String text = "\uFEFF#sarhad-list source=kg-test edition=3;;\r\nid;kind;name\r\n1;person;\"Тестов; Тест\"\r\n";

        ListEdition list = read("list.csv", text).editions().getFirst();

        assertThat(list.edition().number()).isEqualTo("3");
        assertThat(list.entries().getFirst().names()).containsExactly(Name.primary("Тестов; Тест"));
    }

    @Test
    void keepsOneBadByteFromSpoilingAUtf8File() {
        byte[] text = (HEADER + "1,person,Искандаров Даврон\n2,person,Tesx\n").getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = (byte) 0xFF;

        List<Name> names = ListFiles.read("list.csv", text)
                .entries()
                .flatMap(entry -> entry.names().stream())
                .toList();

        assertThat(names).extracting(Name::text).containsExactly("Искандаров Даврон", "Tes\uFFFD");
    }

    @Test
    void readsAnArchiveAndFilesGivenOneByOneLikeTheirFolder(@TempDir Path folder) throws IOException {
        List<Path> files =
                List.of(Fixtures.path("ofac/sdn.csv"), Fixtures.path("ofac/alt.csv"), Fixtures.path("ofac/add.csv"));
        Path archive = folder.resolve("ofac.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry("sdn/" + file.getFileName()));
                zip.write(Files.readAllBytes(file));
            }
        }
        Edition expected = Fixtures.edition("ofac").edition();

        for (ListReading reading : List.of(ListFiles.read(archive), ListFiles.read(files))) {
            Edition edition = reading.editions().getFirst().edition();
            assertThat(edition.hash()).isEqualTo(expected.hash());
            assertThat(edition.attached()).isEqualTo(expected.attached());
            assertThat(reading.skipped()).isEmpty();
        }
    }

    @Test
    void refusesAFileOfOneEndlessLine() {
        byte[] endless = new byte[5_000_000];
        Arrays.fill(endless, (byte) 'a');
        byte[] head = HEADER.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, endless, 0, head.length);

        ListReading reading = ListFiles.read("list.csv", endless);

        assertThat(reading.skipped())
                .singleElement()
                .satisfies(file -> assertThat(file.reason()).contains("longer than"));
    }

    @Test
    void survivesRandomDamageToEveryFixture(Random random) throws IOException {
        for (String name : List.of(
                "un.xml",
                "ofac-sdn.xml",
                "ofac-advanced.xml",
                "eu-fsf.xml",
                "eu-ojeu.csv",
                "uk-list.csv",
                "us-csl.csv",
                "us-csl.json",
                "interpol-page.json",
                "interpol-misp.json",
                "kg-fiu.xml",
                "ftm.jsonl",
                "national.csv",
                "national.json")) {
            byte[] whole = Files.readAllBytes(Fixtures.path(name));
            for (int i = 0; i < 30; i++) {
                byte[] damaged = whole.clone();
                for (int k = 0; k < 1 + random.nextInt(4); k++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                ListReading reading = ListFiles.read(name, damaged);

                assertThat(reading.editions().size() + reading.skipped().size())
                        .as(name)
                        .isPositive();
            }
        }
    }

    private static ListReading read(String name, String text) {
        return ListFiles.read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
