package org.sarhad.watchlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia | RUS
            Russian Federation | RUS
            RU | RUS
            rus | RUS
            Iran (Islamic Republic of) | IRN
            Iran | IRN
            DPRK | PRK
            Democratic People's Republic of Korea | PRK
            Korea, North | PRK
            Côte d'Ivoire | CIV
            Cote d’Ivoire | CIV
            Congo, Democratic Republic of the | COD
            The Netherlands | NLD
            Kyrgyz Republic | KGZ
            Кыргызстан | KGZ
            Российская Федерация | RUS
            Республика Казахстан | KAZ
            Belarusian | BLR
            Türkiye | TUR
            Palestinian | PSE
            former Soviet Union | SUN
            D | DEU
            D<< | DEU
            XXA | XXA
            Stateless | XXA
            RKS | RKS
            Kosovo | RKS
            GBD | GBD
            """)
    void knowsTheStateBehindTheNamesThatListsWrite(String text, String code) {
        assertThat(Countries.code(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Atlantis", "Q", "ZZZ", "possibly Palestinian", "N/A"})
    void knowsNoStateWhereThereIsNone(String text) {
        assertThat(Countries.code(text)).isEmpty();
    }

    @Test
    void knowsEveryCodeOfIso3166InBothForms() {
        for (String alpha2 : Locale.getISOCountries()) {
            String alpha3 = Locale.of("", alpha2).getISO3Country();
            assertThat(Countries.code(alpha2)).contains(alpha3);
            assertThat(Countries.code(alpha3)).contains(alpha3);
            assertThat(Countries.code(Locale.of("", alpha2).getDisplayCountry(Locale.ENGLISH)))
                    .contains(alpha3);
        }
    }
}
