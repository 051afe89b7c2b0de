package org.sarhad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sarhad.exercise.IssuedDocument;
import org.sarhad.exercise.ListedSubject;
import org.sarhad.exercise.ListedSubject.Truth;
import org.sarhad.exercise.Person;
import org.sarhad.exercise.World;
import org.sarhad.names.SubjectType;
import org.sarhad.screening.Hit;
import org.sarhad.screening.QueryName;
import org.sarhad.screening.ScreeningIndex;
import org.sarhad.screening.Strength;
import org.sarhad.screening.Traveller;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.format.ListFiles;
import org.sarhad.watchlists.format.ListReading;

/**
 * Screening of an invented world whose truth is known: travellers as their documents spell them, against lists that name
 * some of them otherwise and list look-alikes of others. Document numbers are kept from the engine.
 */
final class ExerciseBenchmark implements Benchmark {
    private static final int LIMIT = 10;

    @Override
    public String name() {
        return "exercise";
    }

    @Override
    public String summary() {
        return "listed travellers found, look-alikes and nobodies stopped, in an invented world whose truth is known";
    }

    @Override
    public void run(BenchmarkRun run) throws IOException {
        World world = World.generate(run.option("records", 20_000), run.option("seed", 5));
        ScreeningIndex index = ScreeningIndex.build(read(world).editions());
        Map<String, Person> byId = new HashMap<>();
        world.people().forEach(person -> byId.put(person.id(), person));
        Set<String> listed = new HashSet<>();
        Tally same = new Tally();
        Tally other = new Tally();
        world.listed().forEach(subject -> {
            if (subject.truth() instanceof Truth.Same truth) {
                Person person = Objects.requireNonNull(byId.get(truth.person()));
                listed.add(person.id());
                same.add(judge(index, person, subject), run, subject, person);
            } else if (subject.truth() instanceof Truth.LookAlike truth) {
                Person person = Objects.requireNonNull(byId.get(truth.person()));
                listed.add(person.id());
                other.count(judge(index, person, subject));
            }
        });
        int nobodies = 0;
        int stopped = 0;
        for (Person person : byId.values()) {
            if (!listed.contains(person.id())) {
                nobodies++;
                stopped += hits(index, person).stream().anyMatch(hit -> hit.strength() != Strength.WEAK) ? 1 : 0;
            }
        }
        run.figure("exercise.same", same.asked, "people");
        run.figure("exercise.same.found", same.share(), "share");
        run.figure("exercise.lookalike", other.asked, "people");
        run.figure("exercise.lookalike.stopped", other.share(), "share");
        run.figure("exercise.nobody", nobodies, "people");
        run.figure("exercise.nobody.per10000", nobodies == 0 ? 0 : 10_000.0 * stopped / nobodies, "people");
    }

    private static final class Tally {
        private int asked;
        private int stopped;

        void count(boolean stop) {
            asked++;
            stopped += stop ? 1 : 0;
        }

        void add(boolean stop, BenchmarkRun run, ListedSubject subject, Person person) {
            count(stop);
            if (!stop) {
                run.say("missed: " + person.document().name().text() + ", born " + person.birthDate() + ", listed as "
                        + subject.name().text() + (subject.original() == null ? "" : " / " + subject.original())
                        + ", born " + subject.birthDates());
            }
        }

        double share() {
            return asked == 0 ? 1 : (double) stopped / asked;
        }
    }

    /** Whether the traveller is stopped as that subject. */
    private static boolean judge(ScreeningIndex index, Person person, ListedSubject subject) {
        return hits(index, person).stream()
                .anyMatch(hit ->
                        hit.strength() != Strength.WEAK && hit.entry().id().equals(subject.id()));
    }

    private static List<Hit> hits(ScreeningIndex index, Person person) {
        IssuedDocument document = person.document();
        QueryName name = QueryName.ofMrz(
                document.name().primaryIdentifier(), document.name().secondaryIdentifier(), false);
        Traveller traveller = new Traveller(
                List.of(name),
                PartialDate.day(person.birthDate()),
                Set.of(document.nationality()),
                person.sex(),
                List.of(),
                SubjectType.PERSON);
        return index.screen(traveller, LIMIT, 0);
    }

    private static ListReading read(World world) throws IOException {
        Path folder = Files.createTempDirectory("sarhad-exercise");
        try {
            world.writeLists(folder);
            return ListFiles.read(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
