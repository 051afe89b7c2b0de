package org.sarhad.watchlists.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;

class ExchangeTest {
    @Test
    void givesFollowTheMoneyOutAndTakesItBack() {
        ListEdition list = Fixtures.edition("un.xml");
        StringWriter out = new StringWriter();
        FollowTheMoneyWriter writer = new FollowTheMoneyWriter(out, "un-sc");
        list.entries().forEach(writer::write);

        ListEdition back = ListFiles.read("un.ftm.jsonl", out.toString().getBytes(StandardCharsets.UTF_8))
                .editions()
                .getFirst();

        assertThat(back.edition().source()).isEqualTo("un-sc");
        assertThat(back.rejected()).isEmpty();
        assertThat(back.entries()).hasSameSizeAs(list.entries());
        Entry before = Fixtures.entry(list, "QDi.9001");
        Entry after = Fixtures.entry(back, "QDi.9001");
        assertThat(after.names())
                .extracting(Name::text)
                .containsExactlyInAnyOrderElementsOf(
                        before.names().stream().map(Name::text).toList());
        assertThat(after.names().getFirst()).isEqualTo(before.names().getFirst());
        assertThat(after.nationalities()).isEqualTo(before.nationalities());
        assertThat(after.measures()).isEqualTo(before.measures());
        assertThat(after.sex()).isEqualTo(before.sex());
        assertThat(after.listed()).isEqualTo(before.listed());
        assertThat(after.documents())
                .extracting(document -> document.number())
                .containsExactlyInAnyOrderElementsOf(before.documents().stream()
                        .map(document -> document.number())
                        .toList());
    }

    @Test
    void givesAClerkATemplateThatIsItselfValid() {
        for (String template : List.of(SarhadTemplate.csv(), SarhadTemplate.json())) {
            ListReading reading = ListFiles.read("template", template.getBytes(StandardCharsets.UTF_8));

            assertThat(reading.skipped()).isEmpty();
            assertThat(reading.editions()).singleElement().satisfies(list -> {
                assertThat(list.rejected()).isEmpty();
                assertThat(list.entries()).hasSize(2);
                assertThat(NationalListAdvice.on(list.entries(), LocalDate.of(2026, 2, 1)))
                        .isEmpty();
            });
        }
    }

    @Test
    void tellsAClerkWhatIsWorthALook() {
        String csv = "#sarhad-list source=test\nid,kind,name,measure,expires,review\n"
                + "1,person,Test Person,refuse-exit,2025-01-01,2025-06-01\n2,vessel,Lake Star,,,\n";
        ListEdition list = ListFiles.read("list.csv", csv.getBytes(StandardCharsets.UTF_8))
                .editions()
                .getFirst();

        assertThat(NationalListAdvice.on(list.entries(), LocalDate.of(2026, 3, 1)))
                .extracting(NationalListAdvice::line, NationalListAdvice::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "legal_basis"),
                        org.assertj.core.groups.Tuple.tuple(3L, "expires"),
                        org.assertj.core.groups.Tuple.tuple(3L, "review"),
                        org.assertj.core.groups.Tuple.tuple(3L, "birth_date"),
                        org.assertj.core.groups.Tuple.tuple(4L, "measure"));
    }

    @Test
    void refusesAListWhoseColumnIsMisspelt() {
        String csv = "#sarhad-list source=test\nid,kind,name,birth_dat\n1,person,Test,1971\n";

        ListReading reading = ListFiles.read("list.csv", csv.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.editions()).isEmpty();
        assertThat(reading.skipped())
                .singleElement()
                .satisfies(file -> assertThat(file.reason()).contains("line 2: no column is called 'birth_dat'"));
    }
}
