package org.sarhad.names.romanise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
class RomanisationsTest {
    /** Invented names; each line is what the published table asks for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        icao-9303-cyrl         | Щербаков Юрий Алексеевич  | Shcherbakov Iurii Alekseevich
        icao-9303-cyrl         | ОБЪЕДКОВ                  | OBIEEDKOV
        icao-9303-ukr          | Згурський Юрій Їжак       | Zhurskyi Yurii Yizhak
        icao-9303-bel          | Вёска Ўладзімір           | Vioska Uladzimir
        ru-passport-1997       | Юрьев Артём Елисеевич     | Yuryev Artem Eliseevich
        ru-passport-2010       | Цветаев Юрий              | Tcvetaev Iurii
        ru-passport-2014       | Цветаев Юрий              | Tsvetaev Iurii
        soviet-passport-french | Гусев Шукшин Юлия Оксана  | Goussev Choukchine Iouliia Oxana
        ru-licence-2000        | Артём Клеёнов Ильин       | Artyem Kleyonov Ilyin
        bgnpcgn-rus-1947       | Ёлкин Подъячев Тсуев      | Yëlkin Pod"yachev T·suyev
        gost-7.79-b            | Цыганов Щукин             | Cy`ganov Shhukin
        gost-7.79-a            | Щукин Юрий                | Ŝukin Ûrij
        bgnpcgn-tgk-1994       | Ғафур Ҷӯраев Мавлавӣ      | Ghafur Jŭraev Mavlaví
        tj-passport            | Хуршед Ҷӯраев Қодир       | Khurshed Juraev Qodir
        tj-passport-k          | Қодир Ҷӯраев              | Kodir Dzhurayev
        bgnpcgn-kaz-1979       | Әлия Жұмағұлова           | Älīya Zhumaghulova
        kz-latin-2021          | Әлия Жұмағұлова Шыңғыс    | Äliia Jūmağūlova Şyñğys
        kz-latin-2018          | Шыңғыс                    | Shyńǵys
        kz-passport            | Ерлан Есенов              | Yerlan Yesenov
        kz-passport-ss         | Айдос Бейсенов            | Aidos Beisenov
        kz-passport-ss         | Исаев Есенов              | Issayev Yessenov
        bgnpcgn-kir-1979       | Жылдыз Өмүрбекова         | Jyldyz Ömürbekova
        uz-latin-1995          | Ўткир Ғайрат Хўжаев Елена | O‘tkir G‘ayrat Xo‘jayev Yelena
        uz-passport-russian    | Ўткир Ғайрат Хўжаев       | Utkir Gayrat Khujayev
        tk-latin-1993          | Гурбаңгелди Җумаев Айна   | Gurbaňgeldi Jumaýew Aýna
        tm-passport            | Гурбаңгелди Айна          | Gurbangeldi Ayna
        mns-5217-2012          | Цэцэг Бат-Эрдэнэ          | Tsetseg Bat-Erdene
        ua-2010                | Згурський Юрій Мар'яна    | Zghurskyi Yurii Mariana
        mvd-by-bel-2008        | Васільева Любоў           | Vasiĺjeva Liubow
        bgnpcgn-ara-1956       | أَبُو الشَّمس عَبد الطَّيِّب | Abū ash Shams ‘Abd aţ Ţayyib
        alalc-ara-1997         | رَوضَة القَمَر            | rawḍat al-qamar
        odni-ara-2015          | نُورُالزَمَان حَسّان        | Nur al Zaman Hassan
        bgnpcgn-per-1958       | پُلِ سَنگِی               | Pol-e Sangī
        bgnpcgn-prs-2007       | شِیر گُل آبَاد             | Shīr Gulābād
        bgnpcgn-pus-1968       | ځَلاند ښَاغَلِی            | Dzalānd S͟hāghalī
        alalc-per-1997         | وَحِید خُسرَو             | Vaḥīd Khusraw
        bgnpcgn-urd-2007       | ڈھِلُّوں                  | Ḍhillūṉ
        uyghur-latin-2008      | ئابدۇقادىر ھېيتاخۇن       | Abduqadir Héytaxun
        icao-9303-latin        | MÜLLERSCHÖN Größl         | MUELLERSCHOEN Groessl
        icao-9303-latin-bare   | İÇTÜRK Gökçeoğlu Işıl     | ICTURK Gokceoglu Isil
        icao-9303-latin-bare   | Gurbaňgeldi Jumaýew       | Gurbangeldi Jumayew
        icao-9303-latin        | O‘ktam G‘afurov           | Oktam Gafurov
        cn-uyghur-pinyin       | ئابدۇرېشىت ئەخمەت         | Abudurexiti Aihemaiti
        """)
    void spellsNamesAsItsTableSays(String system, String name, String expected) {
        assertThat(Romanisations.named(system).apply(name)).isEqualTo(expected);
    }

    @Test
    void keepsCapitalsOfTheText() {
        Romanisation system = Romanisations.named("bgnpcgn-rus-1947");
        assertThat(system.apply("Жук")).isEqualTo("Zhuk");
        assertThat(system.apply("ЖУК")).isEqualTo("ZHUK");
        assertThat(system.apply("жук")).isEqualTo("zhuk");
        assertThat(system.apply("Ж")).isEqualTo("Zh");
        assertThat(Romanisations.named("ua-2010").apply("МАР'Я")).isEqualTo("MARIA");
    }

    @Test
    void copiesWhatTheTableDoesNotName() {
        assertThat(Romanisations.named("icao-9303-cyrl").apply("Ли 7 (Li), 李")).isEqualTo("Li 7 (Li), 李");
    }

    @Test
    void readsLettersWrittenWithCombiningMarks() {
        assertThat(Romanisations.named("bgnpcgn-rus-1947").apply("Й Ёжик")).isEqualTo("Y Yëzhik");
    }

    @Test
    void findsASystemByItsAliasInAnyCase() {
        assertThat(Romanisations.named("GOST-R-52535-1-2006").id()).isEqualTo("ru-passport-2010");
        assertThat(Romanisations.find("klingon")).isEmpty();
        assertThatThrownBy(() -> Romanisations.named("klingon"))
                .isInstanceOf(UnknownRomanisationException.class)
                .hasMessageContaining("klingon");
    }

    @Test
    void tellsWhichSystemsProduceASpelling() {
        List<String> systems = Romanisations.producing("Гусев Юрий", "GOUSSEV IOURII").stream()
                .map(Romanisation::id)
                .toList();
        assertThat(systems).containsExactly("soviet-passport-french");
    }

    @Test
    void hasSystemsForEveryLanguageOfTheRegion() {
        for (String language :
                List.of("ru", "tg", "kk", "ky", "uz", "tk", "uk", "be", "mn", "ug", "ar", "fa", "fa-AF", "ps", "ur")) {
            assertThat(Romanisations.forLanguage(language)).as(language).isNotEmpty();
        }
    }

    @Test
    void describesEverySystem() {
        assertThat(Romanisations.all()).hasSizeGreaterThan(60).allSatisfy(system -> {
            assertThat(system.description().title()).isNotBlank();
            assertThat(system.description().source()).isNotBlank();
            assertThat(system.description().languages()).isNotEmpty();
        });
    }

    @Test
    void documentsEverySystem() throws IOException {
        String page = Files.readString(Path.of("../../docs/romanisation.md"));
        assertThat(Romanisations.all()).allSatisfy(system -> assertThat(page).contains("| `" + system.id() + "` |"));
    }

    @Test
    void leavesNoRussianLetterUnspelled(Random random) {
        String russian = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
        for (Romanisation system : Romanisations.forLanguage("ru")) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                word.append(russian.charAt(random.nextInt(russian.length())));
            }
            assertThat(system.apply(word.toString()).chars().filter(c -> c >= 'Ѐ' && c <= 'ӿ'))
                    .as("%s of %s", system.id(), word)
                    .isEmpty();
        }
    }
}
