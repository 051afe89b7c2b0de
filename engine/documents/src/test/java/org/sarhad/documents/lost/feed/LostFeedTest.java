package org.sarhad.documents.lost.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarhad.documents.lost.DocumentKey;
import org.sarhad.documents.lost.DocumentType;
import org.sarhad.documents.lost.LossKind;
import org.sarhad.documents.lost.LostRecord;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
final class LostFeedTest {
    private static final Instant ENTERED = Instant.parse("2026-03-01T08:00:00Z");
    private static final String HEADER = "document_number,document_type,issuing_state,kind,theft_date,theft_state,"
            + "issue_date,expiry_date,review_date,reference,owner,reported\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<LostRecord> accepted = new ArrayList<>();
    private final List<RejectedReport> rejected = new ArrayList<>();

    @Test
    void readsEveryFieldOfARecord() throws Exception {
        read(HEADER + "ab 123456,Passport,D<<,Stolen Blank,2025-05-01,UZB,2020-01-01,2030-01-01,2034-01-01,"
                + "\"TJ-1, \"\"b\"\"\",NCB Душанбе,2025-05-03T10:00:00+05:00\n");
        assertThat(rejected).isEmpty();
        assertThat(accepted)
                .containsExactly(new LostRecord(
                        new DocumentKey("AB123456", DocumentType.PASSPORT, "DEU"),
                        LossKind.STOLEN_BLANK,
                        LocalDate.of(2025, 5, 1),
                        "UZB",
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2030, 1, 1),
                        LocalDate.of(2034, 1, 1),
                        "TJ-1, \"b\"",
                        "NCB Душанбе",
                        Instant.parse("2025-05-03T05:00:00Z"),
                        ENTERED));
        assertThat(accepted.getFirst().daysUnreported()).hasValue(2);
    }

    @Test
    void givesARecordWithoutAReviewDateTenYears() throws Exception {
        read("number;type;country;status;reported\nA1;P;TJK;lost;2025-02-28\nA2;P;TJK;lost;\n");
        assertThat(accepted)
                .extracting(LostRecord::review)
                .containsExactly(LocalDate.of(2035, 2, 28), LocalDate.of(2036, 3, 1));
        assertThat(accepted.getLast().reported()).isEqualTo(ENTERED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ,passport,KGZ,lost,,,,,,,,                         | document_number | is missing
                    Б4,passport,KGZ,lost,,,,,,,,                       | document_number | neither a letter
                    B1,poster,KGZ,lost,,,,,,,,                         | document_type   | not a document type
                    B1,passport,KYRG,lost,,,,,,,,                      | issuing_state   | not a code
                    B1,passport,KGZ,burnt,,,,,,,,                      | kind            | not a kind of loss
                    B1,passport,KGZ,lost,01.02.2024,,,,,,,             | theft_date      | not a day as YYYY-MM-DD
                    B1,passport,KGZ,lost,2024-02-30,,,,,,,             | theft_date      | not a day as YYYY-MM-DD
                    B1,passport,KGZ,lost,,uz,,,,,,                     | theft_state     | capital letters
                    B1,passport,KGZ,lost,,,2025-01-01,2024-01-01,,,,   | expiry_date     | before the issue date
                    B1,passport,KGZ,lost,2025-02-02,,,,,,,2024-02-02   | theft_date      | after the report
                    B1,passport,KGZ,lost,,,,,2300-01-01,,,             | review_date     | outside
                    B1,passport,KGZ,lost,,,,,,,,yesterday              | reported        | not a time
                    B1,passport,KGZ,lost,,,,,,,                        |                 | has 11 fields
                    B1,passport,KGZ,lost,,,,,,"open,,                  |                 | never closed
                    """)
    void keepsABadRecordAsideWithLineFieldAndReason(String line, String field, String reason) throws Exception {
        read(HEADER + "G1,passport,KGZ,lost,,,,,,,,\n" + line + "\nG2,passport,KGZ,lost,,,,,,,,\n");
        assertThat(accepted).extracting(record -> record.document().number()).containsExactly("G1", "G2");
        assertThat(rejected).singleElement().satisfies(report -> {
            assertThat(report.line()).isEqualTo(3);
            assertThat(report.field()).isEqualTo(field);
            assertThat(report.reason()).contains(reason);
            assertThat(report.report()).isEqualTo(line);
        });
    }

    @Test
    void readsQuotedFieldsOverSeveralLines() throws Exception {
        read(HEADER + "G1,passport,KGZ,lost,,,,,,\"a\nb\",,\nbad\nG2,passport,KGZ,lost,,,,,,,,\n");
        assertThat(accepted).extracting(LostRecord::reference).containsExactly("a\nb", "");
        assertThat(rejected)
                .singleElement()
                .satisfies(report -> assertThat(report.line()).isEqualTo(4));
    }

    @Test
    void rejectsBytesThatAreNotUtf8() throws Exception {
        Path file = folder.resolve("feed.csv");
        Files.write(file, (HEADER + "G1,passport,KGZ,lost,,,,,,Jos\u00e9,,\n").getBytes(StandardCharsets.ISO_8859_1));
        read(file);
        assertThat(rejected)
                .singleElement()
                .satisfies(report -> assertThat(report.reason()).contains("not UTF-8"));
    }

    @Test
    void readsJsonLinesAndRejectsALineAlone() throws Exception {
        read("{\"number\":\"A1\",\"type\":\"P\",\"country\":\"TJK\",\"status\":\"lost\",\"more\":{\"x\":[1]}}\n"
                + "{\"number\":\n"
                + "{\"number\":\"A2\",\"type\":\"P\",\"country\":\"TJK\",\"status\":[]}\n"
                + "{\"number\":22,\"type\":\"P\",\"country\":\"TJK\",\"status\":\"lost\"}\n");
        assertThat(accepted).extracting(record -> record.document().number()).containsExactly("A1", "22");
        assertThat(rejected).extracting(RejectedReport::line).containsExactly(2L, 3L);
        assertThat(rejected.getLast().field()).isEqualTo("kind");
    }

    @Test
    void readsAJsonArrayAsFarAsItGoes() throws Exception {
        read("[{\"number\":\"A1\",\"type\":\"P\",\"country\":\"TJK\",\"status\":\"lost\"},\n"
                + " 7,\n"
                + " {\"number\":\"A2\",\"type\":\"P\",\"country\":\"TJK\",\"status\":\"lost\"},\n"
                + " {\"number\":");
        assertThat(accepted).extracting(record -> record.document().number()).containsExactly("A1", "A2");
        assertThat(rejected).extracting(RejectedReport::line).containsExactly(2L, 4L);
    }

    @Test
    void refusesAFileWhoseFirstLineNamesNoColumns() {
        assertThatThrownBy(() -> read("A1,passport,TJK,lost\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("document_number not at all");
        assertThatThrownBy(() -> read("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsEveryLineOnceWhateverTheBytes(Random random) throws Exception {
        for (int round = 0; round < 300; round++) {
            StringBuilder feed = new StringBuilder(HEADER);
            int lines = 0;
            for (int i = 0; i < 10; i++) {
                StringBuilder line = new StringBuilder("N" + i + ",passport,KGZ,lost,,,,,,,,");
                for (int j = random.nextInt(4); j > 0; j--) {
                    line.insert(random.nextInt(line.length()), "\",;x\u0000é<0".charAt(random.nextInt(8)));
                }
                feed.append(line).append('\n');
                lines++;
            }
            accepted.clear();
            rejected.clear();
            LostFeed.Count count = read(feed.toString());
            assertThat(count.accepted()).isEqualTo(accepted.size());
            assertThat(count.rejected()).isEqualTo(rejected.size());
            long kept = accepted.size()
                    + rejected.stream()
                            .mapToLong(report -> report.report().lines().count())
                            .sum()
                    + accepted.stream().mapToLong(LostFeedTest::continued).sum();
            assertThat(kept).isEqualTo(lines);
        }
    }

    private static long continued(LostRecord record) {
        return (record.reference() + record.owner())
                .chars()
                .filter(c -> c == '\n')
                .count();
    }

    private LostFeed.Count read(String content) throws IOException {
        Path file = folder.resolve("feed");
        Files.writeString(file, content);
        return read(file);
    }

    private LostFeed.Count read(Path file) throws IOException {
        return LostFeed.read(file, ENTERED, new ReportSink() {
            @Override
            public void accept(LostRecord report) {
                accepted.add(report);
            }

            @Override
            public void reject(RejectedReport report) {
                rejected.add(report);
            }
        });
    }
}
