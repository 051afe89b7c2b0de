package org.sarhad.exercise;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarhad.exercise.ListedSubject.Truth;
import org.sarhad.watchlists.Sex;

/** Writes a whole world into a folder. */
final class WorldFiles {
    private static final long STEP = 10_000;

    private WorldFiles() {}

    static void write(World world, Path folder, LongConsumer progress) throws IOException {
        Files.createDirectories(folder);
        readme(world, folder.resolve("README.md"));
        ListFiles.write(world, folder.resolve("lists"));
        people(world, folder, progress);
        lines(
                folder.resolve("crossings.csv"),
                "time,post,lane,direction,person,fault,typed1,typed2,typed3",
                world.crossings().stream(),
                WorldFiles::crossing);
        lines(
                folder.resolve("truth.csv"),
                "person,list,entry,relation",
                world.listed().filter(subject -> !(subject.truth() instanceof Truth.Nobody)),
                WorldFiles::truth);
        lines(
                folder.resolve("cast.csv"),
                "person,title,direction,fault,typed1,typed2,typed3,explanation",
                Cast.members().stream(),
                WorldFiles::member);
    }

    private static void people(World world, Path folder, LongConsumer progress) throws IOException {
        try (BufferedWriter people = Files.newBufferedWriter(folder.resolve("people.csv"));
                BufferedWriter travellers = Files.newBufferedWriter(folder.resolve("travellers.csv"))) {
            people.write("id,name,culture,sex,birth_date,birth_place,document,issuer,number,nationality,expires,system,"
                    + "family,given,zone1,zone2,zone3\n");
            travellers.write("id,name,birth_date,nationality,sex,document_number,document_country\n");
            long written = 0;
            for (Iterator<Person> each = world.people().iterator(); each.hasNext(); ) {
                Person person = each.next();
                people.write(person(person) + "\n");
                travellers.write(traveller(person) + "\n");
                written++;
                if (written % STEP == 0) {
                    progress.accept(written);
                }
            }
            progress.accept(written);
        }
    }

    private static String person(Person person) {
        IssuedDocument document = person.document();
        return Csv.line(
                person.id(),
                person.name().text(),
                word(person.culture()),
                sex(person.sex()),
                person.birthDate().toString(),
                person.birthPlace(),
                word(document.kind()),
                document.issuer(),
                document.number(),
                document.nationality(),
                document.expires().toString(),
                document.name().system(),
                document.name().primaryIdentifier(),
                document.name().secondaryIdentifier(),
                line(document.zone(), 0),
                line(document.zone(), 1),
                line(document.zone(), 2));
    }

    /** A line of the batch that {@code sarhad screen} reads: what the document says. */
    private static String traveller(Person person) {
        IssuedDocument document = person.document();
        return Csv.line(
                person.id(),
                document.name().primaryIdentifier() + ", " + document.name().secondaryIdentifier(),
                person.birthDate().toString(),
                document.nationality(),
                sex(person.sex()),
                document.number(),
                document.issuer());
    }

    private static String crossing(Crossing crossing) {
        return Csv.line(
                crossing.time().toString(),
                crossing.post(),
                crossing.lane(),
                word(crossing.direction()),
                crossing.person(),
                word(crossing.fault()),
                line(crossing.typed(), 0),
                line(crossing.typed(), 1),
                line(crossing.typed(), 2));
    }

    private static String truth(ListedSubject subject) {
        String list = word(subject.list());
        if (subject.truth() instanceof Truth.Same same) {
            return Csv.line(same.person(), list, subject.id(), "same");
        }
        if (subject.truth() instanceof Truth.LookAlike other) {
            return Csv.line(other.person(), list, subject.id(), "look-alike");
        }
        return Csv.line(null, list, subject.id(), "nobody");
    }

    private static String member(CastMember member) {
        return Csv.line(
                member.person().id(),
                member.title(),
                word(member.direction()),
                word(member.fault()),
                line(member.typed(), 0),
                line(member.typed(), 1),
                line(member.typed(), 2),
                member.explanation());
    }

    private static <T> void lines(Path file, String header, Stream<T> items, Function<T, String> line)
            throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(header + "\n");
            for (Iterator<T> each = items.iterator(); each.hasNext(); ) {
                out.write(line.apply(each.next()) + "\n");
            }
        }
    }

    private static @Nullable String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : null;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case MALE -> "M";
            case FEMALE -> "F";
            case UNSPECIFIED -> "X";
        };
    }

    private static void readme(World world, Path file) throws IOException {
        Files.writeString(file, """
            # An invented world

            Nobody here exists. Names were put together at random, numbers were drawn by lot, and the lists are no lists
            of the United Nations, the United States or any state: they only have their shape. Do not load them into a
            node that serves real travellers.

            %d people, seed %d, the morning of %s.

            | file | what |
            | --- | --- |
            | people.csv | people, with the name in their script, their document and the lines of its zone |
            | travellers.csv | the same as a batch: `sarhad screen --lists lists --batch travellers.csv` |
            | lists/ | un.xml, ofac/sdn.csv with alt.csv and add.csv, open.ftm.json, national.csv |
            | crossings.csv | what the readers typed that morning, faults included |
            | truth.csv | who is on a list, and who only bears a listed name |
            | cast.csv | the named people of the demonstration, the same in every world |
            """.formatted(world.size(), world.seed(), world.day()));
    }
}
