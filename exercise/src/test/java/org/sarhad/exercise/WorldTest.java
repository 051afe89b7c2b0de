package org.sarhad.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sarhad.documents.mrz.Mrz;
import org.sarhad.documents.mrz.MrzReader;
import org.sarhad.exercise.ListedSubject.Truth;
import org.sarhad.testing.Seeds;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.format.ListFiles;
import org.sarhad.watchlists.format.ListReading;

@ExtendWith(Seeds.class)
class WorldTest {
    @Test
    void isTheSameForTheSameSeed(Random random, @TempDir Path folder) throws IOException {
        long seed = random.nextLong();
        World.generate(50, seed).write(folder.resolve("a"), written -> {});
        World.generate(50, seed).write(folder.resolve("b"), written -> {});
        World.generate(50, seed + 1).write(folder.resolve("c"), written -> {});
        assertThat(content(folder.resolve("a"))).isEqualTo(content(folder.resolve("b")));
        assertThat(Files.readString(folder.resolve("a/people.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("c/people.csv")));
    }

    @Test
    void keepsAPersonWhenTheWorldGrows(Random random) {
        long seed = random.nextLong();
        assertThat(World.generate(1_000_000, seed).person(41))
                .isEqualTo(World.generate(100, seed).person(41));
    }

    @Test
    void printsZonesThatReadBackWithoutAFault(Random random) {
        World world = World.generate(2_000, random.nextLong());
        MrzReader reader = new MrzReader(world.day());
        assertThat(world.people()).allSatisfy(person -> {
            IssuedDocument document = person.document();
            assertThat(reader.read(String.join("\n", document.zone()))).isInstanceOfSatisfying(Mrz.class, zone -> {
                assertThat(zone.valid()).as("%s %s", person.id(), zone).isTrue();
                assertThat(zone.contents().documentNumber()).isEqualTo(document.number());
                assertThat(zone.contents().nationality()).isEqualTo(document.nationality());
                assertThat(zone.contents().birthDate().date()).contains(person.birthDate());
                assertThat(zone.contents().expiryDate().date()).contains(document.expires());
            });
        });
    }

    @Test
    void writesListsThatAreReadWithoutARejectedRecord(Random random, @TempDir Path folder) throws IOException {
        World world = World.generate(500, random.nextLong());
        world.writeLists(folder);
        ListReading reading = ListFiles.read(folder);
        assertThat(reading.skipped()).isEmpty();
        assertThat(reading.editions())
                .hasSize(4)
                .allSatisfy(edition -> assertThat(edition.rejected()).isEmpty());
        assertThat(ids(reading)).isEqualTo(world.listed().map(ListedSubject::id).collect(Collectors.toSet()));
    }

    @Test
    void saysTheSameOfASubjectInEveryFormat(Random random, @TempDir Path folder) throws IOException {
        World world = World.generate(300, random.nextLong());
        world.writeLists(folder);
        var read = ListFiles.read(folder).entries().collect(Collectors.toMap(WorldTest::ownId, entry -> entry));
        assertThat(world.listed()).allSatisfy(subject -> {
            Entry entry = read.get(subject.id());
            assertThat(entry.sex()).isEqualTo(subject.sex());
            assertThat(entry.birthDates()).hasSameSizeAs(datesRead(subject));
            if (subject.nationality() != null) {
                assertThat(entry.nationalities()).containsExactly(subject.nationality());
            }
            assertThat(entry.documents()).hasSameSizeAs(subject.documents());
            if (subject.list() == ListedSubject.SourceList.NATIONAL) {
                assertThat(entry.measures()).containsExactlyInAnyOrderElementsOf(subject.measures());
                assertThat(entry.legalBasis()).isEqualTo(subject.legalBasis());
                assertThat(entry.expires()).isEqualTo(subject.expires());
            }
        });
    }

    /** FollowTheMoney knows no spans: it is given every year of one. */
    private static List<?> datesRead(ListedSubject subject) {
        if (subject.list() != ListedSubject.SourceList.FOLLOW_THE_MONEY) {
            return subject.birthDates();
        }
        return subject.birthDates().stream()
                .flatMap(date -> date.isDay()
                        ? java.util.stream.Stream.of(date.earliest().getYear())
                        : java.util.stream.IntStream.rangeClosed(
                                        date.earliest().getYear(), date.latest().getYear())
                                .boxed())
                .toList();
    }

    @Test
    void namesTravellersLookAlikesAndStrangers() {
        Set<Class<?>> truths = World.generate(2_000, 1)
                .listed()
                .map(subject -> subject.truth().getClass())
                .collect(Collectors.toSet());
        assertThat(truths).containsExactlyInAnyOrder(Truth.Same.class, Truth.LookAlike.class, Truth.Nobody.class);
    }

    @Test
    void letsReadersFailNowAndThen() {
        Set<Crossing.Fault> faults = new HashSet<>();
        World.generate(2_000, 1).crossings().forEach(crossing -> faults.add(crossing.fault()));
        assertThat(faults).containsExactlyInAnyOrder(Crossing.Fault.values());
    }

    @Test
    void givesEveryMistypedZoneAFault() {
        World world = World.generate(2_000, 3);
        MrzReader reader = new MrzReader(world.day());
        List<Crossing> mistyped = world.crossings().stream()
                .filter(crossing -> crossing.fault() != Crossing.Fault.NONE)
                .toList();
        assertThat(mistyped)
                .hasSizeGreaterThan(20)
                .allSatisfy(crossing -> assertThat(
                                reader.read(String.join("\n", crossing.typed())) instanceof Mrz zone && zone.valid())
                        .as("%s", crossing)
                        .isFalse());
    }

    @Test
    void bearsNoNameOfAHeadOfStateOrGovernment() {
        Set<String> famous = Set.of(
                "Раҳмон",
                "Мирзиёев",
                "Каримов",
                "Назарбаев",
                "Токаев",
                "Тоқаев",
                "Жапаров",
                "Бердимухамедов",
                "Ниязов",
                "Путин",
                "Медведев",
                "Атамбаев",
                "Бакиев",
                "Акаев",
                "Зеленський",
                "Ташиев",
                "Мередов");
        for (Culture culture : Culture.values()) {
            NameStock stock = NameStock.read(culture.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(stock.family()).extracting(NamePart::original).doesNotContainAnyElementsOf(famous);
        }
    }

    @Test
    void refusesANegativeNumberOfPeople() {
        assertThatThrownBy(() -> World.generate(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> ids(ListReading reading) {
        Set<String> ids = new HashSet<>();
        for (ListEdition edition : reading.editions()) {
            edition.entries().forEach(entry -> ids.add(ownId(entry)));
        }
        return ids;
    }

    private static String ownId(Entry entry) {
        return entry.id();
    }

    private static String content(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(file.getFileName()).append('\n').append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
