package org.sarhad.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparerTest {
    private static final double SAME = 0.5;
    private final NameComparer comparer = new NameComparer();

    @ParameterizedTest
    @CsvSource({
        "Dzhokhar Tsarnaev, Johar Tsarnayev",
        "Довуджон Қаҳҳоров, Dovudjon Kakhkharov",
        "Шавкат Ғафуров, Shavkat Gafurov",
        "سهراب یعقوبی, Sohrab Yaqubi",
        "عبدالرحمن نجیب, Abdur Rahman Najib",
        "Уладзімір Лукашук, Vladimir Lukashuk",
        "Νίκος Σταματίου, Nikos Stamatiou",
        "Գարեգին Սարոյան, Garegin Saroyan",
        "გიორგი ბერიშვილი, Giorgi Berishvili",
        "박철수, Pak Chol Su",
        "李小龙, Li Xiaolong",
    })
    void takesSpellingsOfOneNameInSeveralScriptsAndSystemsForOne(String one, String other) {
        assertThat(score(one, other)).isGreaterThanOrEqualTo(SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Abd al-Rahman Najib, Abdurrahman Najib",
        "Saif al-Din Qodiri, Saifuddin Qodiri",
        "Rahmat Ullah Safi, Rahmatullah Safi",
        "Abu Bakr Mansuri, Abubakar Mansuri",
        "Xiao Ping Guo, Xiaoping Guo",
    })
    void takesJoinedAndSplitCompoundsForOne(String one, String other) {
        assertThat(score(one, other)).isGreaterThanOrEqualTo(SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Karima Rahmonova, Karima Rahmonov",
        "Emomali Sattorzoda, Emomali Sattorzade",
        "Nigora Saidova, Nigora Saidov",
        "Firdavs Rahmonov, Firdavs Rahmon",
    })
    void forgivesEndingsThatChangeWithSexAndFashion(String one, String other) {
        assertThat(score(one, other)).isGreaterThanOrEqualTo(SAME);
    }

    @Test
    void doesNotHoldAnOmittedPatronymicAgainstAName() {
        double omitted = score("Sergey Lavrinov", "Sergey Viktorovich Lavrinov");
        double contradicted = score("Sergey Petrovich Lavrinov", "Sergey Viktorovich Lavrinov");
        assertThat(omitted).isGreaterThan(SAME);
        assertThat(contradicted).isLessThan(omitted);
    }

    @Test
    void passesOverTitles() {
        assertThat(score("Dr. Temirlan Saidumarov", "Temirlan Saidumarov")).isGreaterThan(0.9);
    }

    @Test
    void ranksNamesApartThatShareOnePart() {
        assertThat(score("Temirlan Saidumarov", "Temirlan Ochilov")).isLessThan(SAME);
    }

    @Test
    void isTheSameFromBothSides() {
        assertThat(score("Olga Stremberg", "Stremberg Holga"))
                .isCloseTo(score("Stremberg Holga", "Olga Stremberg"), org.assertj.core.data.Offset.offset(0.02));
    }

    @Test
    void showsBothScriptsLetterByLetter() {
        AlignedPart part = comparer.compare("Хуршед", "Khurshed", SubjectType.PERSON)
                .parts()
                .getFirst();
        assertThat(part.letters()).contains(new LetterPair("Х", "Kh", true), new LetterPair("ш", "sh", true));
    }

    @ParameterizedTest
    @CsvSource({
        "L.X.C. Aviation Ltd, LXC Aviation LLC",
        "Oboronny Zavod OOO, Obshchestvo s ogranichennoy otvetstvennostyu Oboronny Zavod",
    })
    void passesOverLegalFormsAndDotsInNamesOfOrganisations(String one, String other) {
        assertThat(comparer.compare(one, other, SubjectType.ORGANISATION).score())
                .isGreaterThanOrEqualTo(SAME);
    }

    @Test
    void wantsNumbersToAgree() {
        assertThat(comparer.compare("Zarya 5", "Zarya 6", SubjectType.VESSEL).score())
                .isLessThan(SAME);
    }

    private double score(String one, String other) {
        return comparer.compare(one, other, SubjectType.PERSON).score();
    }
}
