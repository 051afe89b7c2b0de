package org.sarhad.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonalNumberTest {
    /** Numbers that public descriptions of each rule use as their example, with the date of birth that they hold. */
    private static final Map<String, String[]> EXAMPLES = Map.of(
            "POL", new String[] {"44051401359", "440514"},
            "BEL", new String[] {"85073003328", "850730"},
            "ESP", new String[] {"12345678Z", ""},
            "FIN", new String[] {"131052 308T", "521013"},
            "SWE", new String[] {"198112289874", "811228"},
            "EST", new String[] {"37605030299", "760503"},
            "TUR", new String[] {"10000000146", ""},
            "BGR", new String[] {"7523169263", "750316"},
            "CZE", new String[] {"7103192745", "710319"});

    @Test
    void findsThePublicExamplesInOrder() {
        EXAMPLES.forEach((issuer, example) -> {
            PersonalNumber number = number(issuer, example[0]);
            assertThat(number.addsUp()).as(issuer).isTrue();
            assertThat(number.birth()).as(issuer).isEqualTo(example[1]);
        });
    }

    @Test
    void seesOneWrongDigit() {
        EXAMPLES.forEach((issuer, example) -> {
            String wrong = example[0].substring(0, 5)
                    + (char) ('0' + (example[0].charAt(5) - '0' + 1) % 10)
                    + example[0].substring(6);
            assertThat(number(issuer, wrong).addsUp()).as(issuer).isFalse();
        });
    }

    @Test
    void allowsAtMostOneLastDigitForTheRegionsNumbers() {
        for (String[] body : new String[][] {
            {"KAZ", "90071330012"}, {"KAZ", "01010165034"}, {"UZB", "3130790123456"}, {"ROU", "190071340001"}
        }) {
            int fitting = 0;
            for (char last = '0'; last <= '9'; last++) {
                fitting += number(body[0], body[1] + last).addsUp() ? 1 : 0;
            }
            assertThat(fitting).as(body[0] + " " + body[1]).isLessThanOrEqualTo(1);
        }
        assertThat(number("UZB", "31307901234560").birth()).isEqualTo("900713");
        assertThat(number("KAZ", "900713300120").birth()).isEqualTo("900713");
        assertThat(number("KGZ", "11307199012345").birth()).isEqualTo("900713");
    }

    @Test
    void warnsWhenTheNumberContradictsTheZone() {
        MrzContents contents = MrzContents.of(MrzFormat.TD1, "I", "EST", "AB1234567")
                .name("TAMM", "MARI")
                .holder("EST", MrzDate.of(1990, 7, 13), "F")
                .expires(MrzDate.of(2030, 1, 1))
                .optional("37605030299", "");
        Mrz mrz = (Mrz) new MrzReader(LocalDate.of(2026, 11, 21)).read(String.join("\n", Mrz.compose(contents)));
        assertThat(mrz.valid()).isTrue();
        assertThat(mrz.warnings()).extracting(MrzWarning::kind).containsExactly(MrzWarning.Kind.PERSONAL_NUMBER);
    }

    @Test
    void saysNothingOfIssuersAndShapesThatItDoesNotKnow() {
        assertThat(PersonalNumber.in(MrzContents.passport("UTO", "A1").optional("123456789", "")))
                .isEmpty();
        assertThat(PersonalNumber.in(MrzContents.passport("KAZ", "A1").optional("12345", "")))
                .isEmpty();
    }

    private static PersonalNumber number(String issuer, String text) {
        return PersonalNumber.in(
                        MrzContents.of(MrzFormat.TD1, "I", issuer, "A1").optional("", text))
                .orElseThrow();
    }
}
