package org.sarhad.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same for the same seed, topic and number, whatever was asked before. */
final class Dice {
    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The dice of the subject with that number; topics keep the draws of different questions apart. */
    static Dice of(long seed, String topic, long number) {
        long mixed = mix(seed ^ mix(topic.hashCode() * 0x9E3779B97F4A7C15L) ^ mix(number + 0x632BE59BD9B4E019L));
        return new Dice(mixed);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Whether an event of this chance, in percent, happens. */
    boolean percent(double chance) {
        return random.nextDouble() * 100 < chance;
    }

    /** One of the choices, all equally likely. */
    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the choices, the earlier ones far likelier, as common names are. */
    <T> T commonOne(List<T> choices) {
        double skewed = Math.pow(random.nextDouble(), 1.6);
        return choices.get((int) (skewed * choices.size()));
    }

    /** That many digits. */
    String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    /** A day from the first to the last, both included. */
    LocalDate day(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }
}
