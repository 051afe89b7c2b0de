package org.sarhad.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MrzDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void putsABirthIntoTheLatestCenturyThatIsNotInTheFuture() {
        assertThat(MrzDate.birth("261121", TODAY).iso()).isEqualTo("2026-11-21");
        assertThat(MrzDate.birth("261122", TODAY).iso()).isEqualTo("1926-11-22");
        assertThat(MrzDate.birth("740812", TODAY).iso()).isEqualTo("1974-08-12");
        assertThat(MrzDate.birth("26<<<<", TODAY).iso()).isEqualTo("2026-XX-XX");
        assertThat(MrzDate.birth("27<<<<", TODAY).iso()).isEqualTo("1927-XX-XX");
    }

    @Test
    void putsAnExpiryIntoTheWindowFromFortyNineYearsBackToFiftyAhead() {
        assertThat(MrzDate.expiry("120415", TODAY).iso()).isEqualTo("2012-04-15");
        assertThat(MrzDate.expiry("961210", TODAY).iso()).isEqualTo("1996-12-10");
        assertThat(MrzDate.expiry("760101", TODAY).iso()).isEqualTo("2076-01-01");
        assertThat(MrzDate.expiry("770101", TODAY).iso()).isEqualTo("1977-01-01");
    }

    @Test
    void showsUnknownPartsAsX() {
        assertThat(MrzDate.birth("7408<<", TODAY).iso()).isEqualTo("1974-08-XX");
        assertThat(MrzDate.birth("740000", TODAY).iso()).isEqualTo("1974-XX-XX");
        assertThat(MrzDate.birth("<<0812", TODAY).iso()).isEqualTo("XXXX-08-12");
        assertThat(MrzDate.expiry("<<<<<<", TODAY).iso()).isEmpty();
        assertThat(MrzDate.birth("7402<<", TODAY).latest()).isEqualTo(LocalDate.of(1974, 2, 28));
        assertThat(MrzDate.birth("7402<<", TODAY).earliest()).isEqualTo(LocalDate.of(1974, 2, 1));
    }

    @Test
    void leavesAsPrintedWhatIsNoDate() {
        for (String printed : new String[] {"740BIZ", "741301", "740230", "7408<1", "2ZZ716", "1<0A15"}) {
            assertThat(MrzDate.birth(printed, TODAY).isReadable()).as(printed).isFalse();
            assertThat(MrzDate.birth(printed, TODAY).iso()).isEqualTo(printed);
            assertThat(MrzDate.expiry(printed, TODAY).isReadable()).as(printed).isFalse();
            assertThat(MrzDate.expiry(printed, TODAY).iso()).isEqualTo(printed);
        }
    }

    @Test
    void knowsLeapYearsOfTheCenturyThatItChose() {
        assertThat(MrzDate.birth("000229", TODAY).iso()).isEqualTo("2000-02-29");
        assertThat(MrzDate.birth("240229", TODAY).iso()).isEqualTo("2024-02-29");
        assertThat(MrzDate.birth("230229", TODAY).isReadable()).isFalse();
    }

    @Test
    void writesWhatItReads() {
        assertThat(MrzDate.of(1974, 8, 0)).isEqualTo(MrzDate.birth("7408<<", TODAY));
        assertThat(MrzDate.of(LocalDate.of(2030, 1, 2))).isEqualTo(MrzDate.expiry("300102", TODAY));
    }
}
