package org.sarhad.exercise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An invented world that follows from a number of people, a seed and a day. People, listed subjects and crossings are made
 * when they are asked for, so that a world of millions needs no more memory than one person. Immutable.
 */
public final class World {
    /** The day of the crossings where none is given. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final int MOST_CROSSINGS = 2_000;

    private final int people;
    private final long seed;
    private final LocalDate day;
    private final Population population;
    private final Lists lists;

    private World(int people, long seed, LocalDate day) {
        this.people = people;
        this.seed = seed;
        this.day = day;
        this.population = new Population(seed, day);
        this.lists = new Lists(seed, people, day, population);
    }

    /** The world of that many people and that seed, on {@link #DAY}. */
    public static World generate(int people, long seed) {
        return generate(people, seed, DAY);
    }

    /**
     * The world of that many people and that seed, as it is on one day: ages, documents and alerts follow the day.
     *
     * @throws IllegalArgumentException for a negative number of people
     */
    public static World generate(int people, long seed, LocalDate day) {
        if (people < 0) {
            throw new IllegalArgumentException("a world cannot have " + people + " people");
        }
        return new World(people, seed, day);
    }

    /** The day of the crossings. */
    public LocalDate day() {
        return day;
    }

    /** How many people there are beside the cast. */
    public int size() {
        return people;
    }

    /** The seed. */
    public long seed() {
        return seed;
    }

    /** The traveller with that number, from 0 to {@link #size} exclusive. */
    public Person person(int number) {
        Objects.checkIndex(number, people);
        return population.traveller(number);
    }

    /** The cast, then everybody else. */
    public Stream<Person> people() {
        return Stream.concat(
                Cast.members().stream().map(CastMember::person),
                IntStream.range(0, people).mapToObj(population::traveller));
    }

    /** Everybody whom the lists name: those who belong to the cast, then everybody else. */
    public Stream<ListedSubject> listed() {
        return Stream.concat(
                Cast.members().stream().flatMap(member -> member.listed().stream()),
                IntStream.range(0, lists.size()).mapToObj(lists::subject));
    }

    /** The crossings of the morning, in the order of time; the cast comes first at its own lane. */
    public List<Crossing> crossings() {
        return new Morning(seed, day, population, Math.min(people, MOST_CROSSINGS), people).crossings();
    }

    /**
     * Writes the invented lists in their official formats: {@code un.xml}, {@code ofac/sdn.csv}, {@code alt.csv} and
     * {@code add.csv}, {@code open.ftm.json} and {@code national.csv}.
     *
     * @param folder created where it is missing
     */
    public void writeLists(Path folder) throws IOException {
        ListFiles.write(this, folder);
    }

    /**
     * Writes the whole world: lists, people, crossings, the cast, what is true, and a README.
     *
     * @param folder created where it is missing
     * @param progress told the number of people written so far
     */
    public void write(Path folder, LongConsumer progress) throws IOException {
        WorldFiles.write(this, folder, progress);
    }
}
