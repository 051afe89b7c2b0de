package org.sarhad.bench.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Provenance;

/**
 * Any number of invented people: given names drawn from a large set of travellers, family names half drawn from them and
 * half made of syllables, so that the number of different names grows as it does among real people.
 */
public final class SyntheticPeople {
    private static final String[] SYLLABLES =
            ("ba be bi bo bu da de di do du fa fi ga go ha he ho ja ji ka ke ki ko ku la le li lo lu ma me mi mo"
                            + " mu na ne ni no nu pa pe po ra re ri ro ru sa se si so su ta te ti to tu va ve vi wa ya ye yu za ze zo"
                            + " kha sha cha zha gha bek dzhan mir nur ali tur kul bay gul")
                    .split(" ");
    private static final String[] ENDINGS = {"ov", "ova", "ev", "eva", "zoda", "i", "in", "ko", "yan", "er", "son", "ez"
    };

    private final List<String> given;
    private final List<String> family;

    /** Draws from the travellers of a folder of measuring data. */
    public SyntheticPeople(Path data) throws IOException {
        given = new ArrayList<>();
        family = new ArrayList<>();
        for (Map<String, String> row : Rows.csv(data.resolve("names/travellers_not_listed/negatives_global.csv"))) {
            String name = row.getOrDefault("full_name", "");
            if (name.chars().allMatch(c -> c < 0x250)
                    && !row.getOrDefault("last_name", "").isBlank()) {
                given.add(row.getOrDefault("first_name", ""));
                family.add(row.getOrDefault("last_name", ""));
            }
        }
    }

    /** A list of so many people, always the same. */
    public ListEdition people(int count) {
        Random random = new Random(1);
        Entry[] entries = new Entry[count];
        for (int i = 0; i < count; i++) {
            LocalDate born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(25_000));
            entries[i] = Entry.builder("s" + i, EntryKind.PERSON, new Provenance("synthetic", i))
                    .name(Name.primary(name(random)))
                    .birthDate(PartialDate.day(born))
                    .build();
        }
        return RealLists.edition("synthetic", Arrays.asList(entries));
    }

    private String name(Random random) {
        String first = random.nextInt(4) > 0 ? given.get(random.nextInt(given.size())) : made(random, 2);
        String last = random.nextBoolean() ? family.get(random.nextInt(family.size())) : made(random, 3);
        return switch (random.nextInt(3)) {
            case 0 -> first + " " + made(random, 2) + "ovich " + last;
            default -> first + " " + last;
        };
    }

    private static String made(Random random, int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        if (syllables > 2) {
            name.append(ENDINGS[random.nextInt(ENDINGS.length)]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
