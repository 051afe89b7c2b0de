package org.sarhad.screening.index;

import java.util.Arrays;
import java.util.List;
import org.sarhad.names.NameAligner;
import org.sarhad.names.NamePart;
import org.sarhad.names.NameSide;
import org.sarhad.names.ParsedName;
import org.sarhad.names.PartRarity;
import org.sarhad.names.SubjectType;
import org.sarhad.names.sound.Folding;
import org.sarhad.names.sound.Spelling;

/**
 * Finds the names of an index that may be a given name. Holds buffers as large as the index: one instance for each thread
 * and index.
 *
 * <p>For each part of the query the similar parts of the vocabulary are found by their keys and weighed; the names in which
 * they occur collect their weights, which bounds from above what a full comparison can give; the names whose bound reaches
 * the floor are compared in full, the most promising first, up to {@value #MOST_CANDIDATES}.
 */
public final class NameSearch {
    private static final int MOST = NameSide.MOST_PARTS;
    private static final int MOST_CANDIDATES = 256;
    private static final NamePart.Kind[] KINDS = NamePart.Kind.values();
    private static final NamePart.Role[] ROLES = NamePart.Role.values();

    /** What a possible year of birth adds to the order in which candidates are looked at. */
    private static final float YEAR_AGREES = 4f;

    /** Parts that weigh less do not bring candidates; the bound on a candidate allows for what they may add. */
    private static final float LEAST_WEIGHT = 1f;

    private final NameIndex index;
    private final PartRarity rarity;
    private final NameAligner aligner = new NameAligner();
    private final SimilarParts similarParts;
    private final SimilarParts.Found[] similar = new SimilarParts.Found[2 * MOST];
    private final NameSide query = new NameSide();
    private final NameSide candidate = new NameSide();
    private final int[] costs = new int[MOST * MOST];
    private final float[] collected;
    private final float[] slotWeight;
    private final int[] nameRound;
    private final byte[] nameSlot;
    private int round;
    private int[] touched = new int[4096];
    private int touchedCount;
    private final CandidateQueue best = new CandidateQueue(MOST_CANDIDATES);
    private final float[] foundScore = new float[MOST_CANDIDATES];
    private final int[] foundName = new int[MOST_CANDIDATES];
    private int found;

    /** A search over an index; query parts that the index does not know are weighed by {@code rarity}. */
    public NameSearch(NameIndex index, PartRarity rarity) {
        this.index = index;
        this.rarity = rarity;
        similarParts = new SimilarParts(index.vocabulary);
        collected = new float[index.names()];
        slotWeight = new float[index.names()];
        nameRound = new int[index.names()];
        nameSlot = new byte[index.names()];
    }

    /**
     * Finds the likeliest names: of people for a person's name, of other subjects for any other.
     *
     * @param floor the least log-likelihood of interest for a name whose bearer may be born in one of the years
     * @param floorOtherYears the same for other names
     * @param birthYears years of birth, as {@link NameIndex#years} gives them
     * @return how many were found; read them with {@link #name} and {@link #score}
     */
    public int search(ParsedName name, float floor, float floorOtherYears, long birthYears) {
        List<NamePart> parts = name.comparedParts();
        int n = Math.min(parts.size(), MOST);
        query.clear();
        begin();
        for (int i = 0; i < n; i++) {
            NamePart part = parts.get(i);
            query.add(part, rarity.of(part.spelling()));
            similar[i] = part.kind() == NamePart.Kind.INITIAL
                    ? SimilarParts.none()
                    : similarParts.of(part.spelling(), query.variant(i));
            weighQueryPart(i);
        }
        for (int i = 0; i + 1 < n; i++) {
            similar[n + i] = joined(parts.get(i), parts.get(i + 1));
        }
        collect(n, name.type() == SubjectType.PERSON);
        float unposted = LEAST_WEIGHT * (n - 1);
        offer(floor - unposted, floorOtherYears - unposted, birthYears);
        compareBest(floor, floorOtherYears, birthYears);
        return found;
    }

    private void begin() {
        touchedCount = 0;
        found = 0;
        if (++round == Integer.MAX_VALUE) {
            Arrays.fill(nameRound, 0);
            round = 1;
        }
    }

    /** A query part that the index knows is weighed as the index weighs it. */
    private void weighQueryPart(int i) {
        float weight = query.rarity(i);
        SimilarParts.Found known = similar[i];
        for (int k = 0; k < known.parts.length; k++) {
            if (known.costs[k] == 0) {
                weight = Math.min(weight, index.vocabulary.rarity[known.parts[k]]);
            }
        }
        query.rarity(i, weight);
    }

    /** Two neighbours of the query as the one word that the list may write. */
    private SimilarParts.Found joined(NamePart one, NamePart other) {
        if (one.spelling().length() + other.spelling().length() > Spelling.LIMIT
                || one.kind() != NamePart.Kind.WORD
                || other.kind() != NamePart.Kind.WORD
                || one.spelling().unvocalised() != other.spelling().unvocalised()) {
            return SimilarParts.none();
        }
        Spelling both = Folding.join(List.of(one.spelling(), other.spelling()), new int[] {0, 0});
        return similarParts.of(both, org.sarhad.names.sound.PartVariants.NONE);
    }

    private void collect(int n, boolean people) {
        float least = n == 1 ? 0 : LEAST_WEIGHT;
        for (int slot = 0; slot < 2 * n - 1; slot++) {
            SimilarParts.Found known = similar[slot];
            float cap = slot < n ? query.rarity(slot) : query.rarity(slot - n) + query.rarity(slot - n + 1);
            for (int k = 0; k < known.parts.length; k++) {
                float weight = Math.min(index.vocabulary.rarity[known.parts[k]], cap) - known.costs[k] / 100f;
                if (weight > least) {
                    post(known.parts[k], (byte) slot, weight, people);
                }
            }
        }
    }

    private void post(int part, byte slot, float weight, boolean people) {
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
                collected[name] = weight;
                nameSlot[name] = slot;
                slotWeight[name] = weight;
                if (touchedCount == touched.length) {
                    touched = Arrays.copyOf(touched, touchedCount * 2);
                }
                touched[touchedCount++] = name;
            } else if (nameSlot[name] != slot) {
                nameSlot[name] = slot;
                collected[name] += weight;
                slotWeight[name] = weight;
            } else if (weight > slotWeight[name]) {
                collected[name] += weight - slotWeight[name];
                slotWeight[name] = weight;
            }
        }
    }

    private void offer(float floor, float floorOtherYears, long birthYears) {
        best.clear();
        float least = Math.min(floor, floorOtherYears);
        for (int i = 0; i < touchedCount; i++) {
            int name = touched[i];
            float weight = collected[name];
            if (weight < least) {
                continue;
            }
            boolean born = (index.store.years[name] & birthYears) != 0;
            if (weight >= (born ? floor : floorOtherYears)) {
                best.offer(name, born ? weight + YEAR_AGREES : weight);
            }
        }
    }

    private void compareBest(float floor, float floorOtherYears, long birthYears) {
        int count = best.drain();
        for (int i = 0; i < count; i++) {
            int name = best.name(i);
            float score = compare(name);
            boolean born = (index.store.years[name] & birthYears) != 0;
            if (score >= (born ? floor : floorOtherYears)) {
                foundName[found] = name;
                foundScore[found++] = score;
            }
        }
    }

    private float compare(int name) {
        NameStore store = index.store;
        Vocabulary vocabulary = index.vocabulary;
        candidate.clear(vocabulary.sounds);
        int start = store.starts[name];
        int end = store.starts[name + 1];
        for (int at = start; at < end; at++) {
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
            for (int i = 0; i < query.count(); i++) {
                costs[i * MOST + at - start] = similar[i].cost(part);
            }
        }
        float score = aligner.align(query, candidate, costs);
        return aligner.contradicted() > 0 && lookAgain() ? aligner.align(query, candidate, costs) : score;
    }

    /**
     * Parts that seem to contradict each other may only be too different for the keys: their distance settles it.
     *
     * @return whether any of them is near enough after all
     */
    private boolean lookAgain() {
        boolean nearer = false;
        for (int i = 0; i < query.count(); i++) {
            if (aligner.matchOfLeft(i) != NameAligner.CONTRADICTED) {
                continue;
            }
            for (int j = 0; j < candidate.count(); j++) {
                if (aligner.matchOfRight(j) == NameAligner.CONTRADICTED) {
                    int cost = aligner.cost(query, i, candidate, j);
                    nearer |= cost < costs[i * MOST + j];
                    costs[i * MOST + j] = Math.min(cost, costs[i * MOST + j]);
                }
            }
        }
        return nearer;
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
