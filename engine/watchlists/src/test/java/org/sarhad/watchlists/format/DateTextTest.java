package org.sarhad.watchlists.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1962 | 1962
            1962-03 | 1962-03
            1962-03-05 | 1962-03-05
            1962/03/05 | 1962-03-05
            2015-04-07-04:00 | 2015-04-07
            1962-03-05T00:00:00Z | 1962-03-05
            05.03.1962 | 1962-03-05
            5/3/1962 | 1962-03-05
            10 Dec 1948 | 1948-12-10
            2 December 1985 | 1985-12-02
            26 Feb. 2011 | 2011-02-26
            8 Oct.1967 | 1967-10-08
            Dec 1948 | 1948-12
            March 5, 1962 | 1962-03-05
            circa 1962 | ~1962
            Approximately 1952 | ~1952
            1970 circa | ~1970
            on or around 3.4.1973 | ~1973-04-03
            1958 to 1962 | 1958/1962
            1958-1962 | 1958/1962
            Between 1958 and 1962 | 1958/1962
            01 Jan 1948 to 31 Dec 1948 | 1948
            1960s | 1960/1969
            early 1970s | ~1970/1974
            """)
    void readsTheDatesThatListsWrite(String text, String date) {
        assertThat(DateText.parse(text)).hasToString("Optional[" + date + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1962 or 1963 | [1962, 1963]
            1979, 1980 or 1981 | [1979, 1980, 1981]
            11.4.1963; 11.4.1960 | [1963-04-11, 1960-04-11]
            1938; 1936 | [1938, 1936]
            """)
    void readsSeveralDatesInOneText(String text, String dates) {
        assertThat(DateText.parseAll(text)).hasToString(dates);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "31.02.1962",
                "1962-13-01",
                "1391-01-01",
                "99.99.9999",
                "1962 to",
                "30-35 years old"
            })
    void readsNothingIntoWhatIsNoDate(String text) {
        assertThat(DateText.parse(text)).isEmpty();
        assertThat(DateText.parseAll(text)).isEmpty();
    }
}
