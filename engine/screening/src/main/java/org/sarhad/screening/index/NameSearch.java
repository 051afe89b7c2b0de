package org.sarhad.screening.index;

import java.util.Arrays;
import java.util.List;
import org.sarhad.names.NameAligner;
import org.sarhad.names.NamePart;
import org.sarhad.names.NameSide;
import org.sarhad.names.ParsedName;
import org.sarhad.names.PartRarity;
import org.sarhad.names.SubjectType;
import org.sarhad.names.sound.PartVariants;
import org.sarhad.names.sound.SoundDistance;
import org.sarhad.names.sound.Spelling;

/**
 * Finds the names of an index that may be a given name. Holds buffers as large as the index: one instance for each thread
 * and index.
 *
 * <p>For each part of the query the similar parts of the vocabulary are found by their keys and weighed; the names in which
 * they occur collect their weights; the names with the most are compared in full.
 */
public final class NameSearch {
    private static final int MOST = NameSide.MOST_PARTS;
    private static final NamePart.Kind[] KINDS = NamePart.Kind.values();
    private static final NamePart.Role[] ROLES = NamePart.Role.values();

    private final NameIndex index;
    private final PartRarity rarity;
    private final NameAligner aligner = new NameAligner();
    private final PartKeys keys = new PartKeys();
    private final NameSide query = new NameSide();
    private final NameSide candidate = new NameSide();
    private final int[] costs = new int[MOST * MOST];

    /** Similar vocabulary of each query part: part numbers and costs. */
    private int[] similarPart = new int[1024];

    private int[] similarCost = new int[1024];
    private final int[] similarStart = new int[2 * MOST + 1];

    private final int[] partSeen;
    private int partRound;
    private final float[] collected;
    private final int[] nameRound;
    private final int[] nameSlot;
    private int round;
    private int[] touched = new int[4096];
    private int touchedCount;
    private final CandidateQueue best = new CandidateQueue(MOST_CANDIDATES);
    private static final int MOST_CANDIDATES = 256;

    /** What a possible year of birth adds to the order in which candidates are looked at. */
    private static final float YEAR_AGREES = 4f;

    private final float[] foundScore = new float[MOST_CANDIDATES];
    private final int[] foundName = new int[MOST_CANDIDATES];
    private int found;

    /** A search over an index; query parts that the index does not know are weighed by {@code rarity}. */
    public NameSearch(NameIndex index, PartRarity rarity) {
        this.index = index;
        this.rarity = rarity;
        partSeen = new int[index.parts()];
        collected = new float[index.names()];
        nameRound = new int[index.names()];
        nameSlot = new int[index.names()];
    }

    /**
     * Finds the likeliest names: of people for a person's name, of other subjects for any other.
     *
     * @param floor the least log-likelihood of interest
     * @param birthYears years of birth to look at first, as {@link NameIndex#years} gives them
     * @return how many were found; read them with {@link #name} and {@link #score}
     */
    public int search(ParsedName name, float floor, long birthYears) {
        List<NamePart> parts = name.comparedParts();
        int n = Math.min(parts.size(), MOST);
        query.clear();
        begin();
        for (int i = 0; i < n; i++) {
            query.add(parts.get(i), rarity.of(parts.get(i).spelling()));
        }
        int slots = 0;
        for (int i = 0; i < n; i++) {
            similar(parts.get(i).spelling(), query.from(i), parts.get(i).kind(), slots++);
            weighQueryPart(i);
        }
        for (int i = 0; i + 1 < n; i++) {
            joined(parts.get(i), parts.get(i + 1), slots++);
        }
        collect(n, slots, name.type() == SubjectType.PERSON);
        compareBest(floor, birthYears);
        return found;
    }

    private void begin() {
        touchedCount = 0;
        similarStart[0] = 0;
        found = 0;
        if (++round == Integer.MAX_VALUE) {
            Arrays.fill(nameRound, 0);
            round = 1;
        }
    }

    /** A query part that the index knows is weighed as the index weighs it. */
    private void weighQueryPart(int i) {
        float weight = query.rarity(i);
        for (int k = similarStart[i]; k < similarStart[i + 1]; k++) {
            if (similarCost[k] == 0) {
                weight = Math.min(weight, index.vocabulary.rarity[similarPart[k]]);
            }
        }
        query.rarity(i, weight);
    }

    private void similar(Spelling spelling, int from, NamePart.Kind kind, int slot) {
        int at = similarStart[slot];
        if (kind != NamePart.Kind.INITIAL) {
            keys.of(spelling);
            at = verified(query.sounds(), from, spelling.length(), spelling.unvocalised(), at);
            at = customary(query.variant(slot), at);
        }
        similarStart[slot + 1] = at;
    }

    /** Adds the parts that are customarily written for a query part. */
    private int customary(int variant, int start) {
        int at = start;
        if (variant == PartVariants.NONE) {
            return at;
        }
        int[] others = PartVariants.SHIPPED.variants(variant);
        for (int k = 0; k < others.length; k++) {
            for (int part : index.vocabulary.variantParts[others[k]]) {
                at = addSimilar(at, part, PartVariants.SHIPPED.cost(variant, k));
            }
        }
        return at;
    }

    private int addSimilar(int at, int part, int cost) {
        if (at == similarPart.length) {
            similarPart = Arrays.copyOf(similarPart, at * 2);
            similarCost = Arrays.copyOf(similarCost, at * 2);
        }
        similarPart[at] = part;
        similarCost[at] = cost;
        return at + 1;
    }

    private final byte[] joinedSounds = new byte[2 * Spelling.LIMIT];
    private final byte[] joinedLetters = new byte[2 * Spelling.LIMIT];

    /** Two neighbours of the query as the one word that the list may write. */
    private void joined(NamePart one, NamePart other, int slot) {
        similarStart[slot + 1] = similarStart[slot];
        int size = one.spelling().length() + other.spelling().length();
        int letterCount = one.spelling().letterCount() + other.spelling().letterCount();
        if (size > Spelling.LIMIT
                || letterCount > Spelling.LIMIT
                || one.kind() != NamePart.Kind.WORD
                || other.kind() != NamePart.Kind.WORD
                || one.spelling().unvocalised() != other.spelling().unvocalised()) {
            return;
        }
        int half = one.spelling().copySounds(joinedSounds, 0);
        other.spelling().copySounds(joinedSounds, half);
        int halfLetters = one.spelling().copyLetters(joinedLetters, 0);
        other.spelling().copyLetters(joinedLetters, halfLetters);
        keys.of(joinedLetters, letterCount, joinedSounds, size, one.spelling().unvocalised());
        similarStart[slot + 1] = verified(joinedSounds, 0, size, one.spelling().unvocalised(), similarStart[slot]);
    }

    private int verified(byte[] sounds, int from, int size, boolean unvocalised, int start) {
        int at = start;
        partRound++;
        Vocabulary vocabulary = index.vocabulary;
        for (int k = 0; k < keys.count(); k++) {
            int key = keys.key(k);
            for (int position = vocabulary.table.from(key); vocabulary.table.holds(position, key); position++) {
                int part = vocabulary.table.part(position);
                if (partSeen[part] == partRound) {
                    continue;
                }
                partSeen[part] = partRound;
                int offset = vocabulary.offsets[part];
                int cost = aligner.distance()
                        .between(
                                sounds,
                                from,
                                size,
                                unvocalised,
                                vocabulary.sounds,
                                offset,
                                vocabulary.offsets[part + 1] - offset,
                                vocabulary.unvocalised[part],
                                NameAligner.limit(
                                        vocabulary.rarity[part],
                                        Math.min(size, vocabulary.offsets[part + 1] - offset)));
                if (cost < SoundDistance.TOO_FAR) {
                    at = addSimilar(at, part, cost);
                }
            }
        }
        return at;
    }

    private void collect(int n, int slots, boolean people) {
        for (int slot = 0; slot < slots; slot++) {
            for (int k = similarStart[slot]; k < similarStart[slot + 1]; k++) {
                int part = similarPart[k];
                float own = index.vocabulary.rarity[part];
                float cap = slot < n ? query.rarity(slot) : query.rarity(slot - n) + query.rarity(slot - n + 1);
                float weight = Math.min(own, cap) - similarCost[k] / 100f;
                if (weight > 0) {
                    post(part, slot, weight, people);
                }
            }
        }
    }

    private void post(int part, int slot, float weight, boolean people) {
        int[] postings = index.store.postings;
        boolean[] isPerson = index.store.people;
        int end = index.store.postingStarts[part + 1];
        for (int at = index.store.postingStarts[part]; at < end; at++) {
            int name = postings[at];
            if (nameRound[name] != round) {
                if (isPerson[name] != people) {
                    continue;
                }
                nameRound[name] = round;
                collected[name] = 0;
                nameSlot[name] = -1;
                if (touchedCount == touched.length) {
                    touched = Arrays.copyOf(touched, touchedCount * 2);
                }
                touched[touchedCount++] = name;
            }
            if (nameSlot[name] != slot) {
                nameSlot[name] = slot;
                collected[name] += weight;
            }
        }
    }

    private void compareBest(float floor, long birthYears) {
        best.clear();
        for (int i = 0; i < touchedCount; i++) {
            float weight = collected[touched[i]];
            if (weight >= floor) {
                boolean born = (index.store.years[touched[i]] & birthYears) != 0;
                best.offer(touched[i], born ? weight + YEAR_AGREES : weight);
            }
        }
        int count = best.drain();
        for (int i = 0; i < count; i++) {
            int name = best.name(i);
            float score = compare(name);
            if (score >= floor) {
                foundName[found] = name;
                foundScore[found++] = score;
            }
        }
    }

    private float compare(int name) {
        NameStore store = index.store;
        Vocabulary vocabulary = index.vocabulary;
        candidate.clear(vocabulary.sounds);
        for (int at = store.starts[name]; at < store.starts[name + 1]; at++) {
            int part = store.parts[at];
            int offset = vocabulary.offsets[part];
            candidate.add(
                    offset,
                    vocabulary.offsets[part + 1] - offset,
                    vocabulary.unvocalised[part],
                    KINDS[store.shapes[at] & 7],
                    ROLES[store.shapes[at] >> 3],
                    vocabulary.variant[part],
                    vocabulary.rarity[part]);
        }
        aligner.costs(query, candidate, costs);
        return aligner.align(query, candidate, costs);
    }

    /** The number of a name found. */
    public int name(int which) {
        return foundName[which];
    }

    /** The log-likelihood that a name found is the name sought. */
    public float score(int which) {
        return foundScore[which];
    }
}
