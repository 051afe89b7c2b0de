package org.sarhad.documents.mrz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Proposes what a zone that does not add up may have been meant to say: characters that look alike are exchanged until every
 * check digit agrees, and the outcomes ranked by how many were exchanged and by how the issuer forms its numbers.
 *
 * <p>It only proposes. Whoever uses a candidate that is not as read shows what was changed and has it confirmed.
 */
public final class MrzRepair {
    /** How many candidates are proposed at most. */
    public static final int MOST = 16;

    private static final int MOST_JOINT = 4_096;

    private final LocalDate today;
    private final Function<MrzContents, Optional<NumberPattern>> patterns;

    /** A repair that knows the issuers' numbering of {@link NumberPattern#ofPassports}. */
    public MrzRepair(LocalDate today) {
        this(
                today,
                contents -> contents.format() == MrzFormat.TD3
                                && contents.documentCode().startsWith("P")
                        ? NumberPattern.ofPassports(contents.issuingState())
                        : Optional.empty());
    }

    /** A repair with other knowledge of how issuers form their numbers. */
    public MrzRepair(LocalDate today, Function<MrzContents, Optional<NumberPattern>> patterns) {
        this.today = today;
        this.patterns = patterns;
    }

    /**
     * What the zone may be, likeliest first, at most {@link #MOST}. A zone in order comes first as read, followed by what
     * its check digits cannot tell from it. Empty when no exchange of look-alikes makes the zone add up.
     */
    public List<MrzCandidate> candidates(Mrz mrz) {
        char[] read = String.join("", mrz.lines()).toCharArray();
        char[] zone = read.clone();
        new FreeFields(mrz.contents().format()).mend(zone);
        List<Joint> joints = combine(zone, mrz, false);
        if (joints.isEmpty()) {
            joints = combine(zone, mrz, true);
        }
        MrzReader reader = new MrzReader(today);
        List<MrzCandidate> candidates = new ArrayList<>();
        for (Joint joint : joints) {
            if (candidates.size() == MOST) {
                break;
            }
            Mrz meant = (Mrz) reader.read(new String(joint.zone));
            candidates.add(new MrzCandidate(
                    meant, changes(read, joint.zone, mrz.contents().format()), joint.cost, joint.fits, joint.twin));
        }
        return List.copyOf(candidates);
    }

    private static final class Joint {
        private final char[] zone;
        private final double cost;
        private final boolean fits;
        private boolean twin;

        private Joint(char[] zone, double cost, boolean fits) {
            this.zone = zone;
            this.cost = cost;
            this.fits = fits;
        }
    }

    /** Every combination of what the parts may be for which the composite digit agrees as well. */
    private List<Joint> combine(char[] zone, Mrz mrz, boolean uncheckedToo) {
        MrzFormat format = mrz.contents().format();
        List<Joint> joints = List.of(new Joint(zone, 0, true));
        boolean longNumber = mrz.contents().documentNumber().length() > 9 && format.allowsLongNumber();
        for (MrzSegment part : MrzSegment.of(format)) {
            boolean number = part.field() == MrzField.DOCUMENT_NUMBER;
            if ((number && longNumber) || (part.digit() < 0 && !uncheckedToo)) {
                continue;
            }
            NumberPattern pattern = number ? pattern(zone, format) : null;
            List<SegmentRepair.Option> options =
                    new SegmentRepair(zone, part, pattern, today).options(number || part.digit() < 0);
            joints = join(joints, part, options);
        }
        List<Joint> agreeing = composite(joints, format);
        agreeing.sort(Comparator.comparingDouble(joint -> joint.cost));
        markTwins(agreeing);
        return agreeing;
    }

    private @Nullable NumberPattern pattern(char[] zone, MrzFormat format) {
        MrzReading mended = new MrzReader(today).read(new String(zone));
        return mended instanceof Mrz mrz && format == mrz.contents().format()
                ? patterns.apply(mrz.contents()).orElse(null)
                : null;
    }

    private static List<Joint> join(List<Joint> joints, MrzSegment part, List<SegmentRepair.Option> options) {
        List<Joint> longer = new ArrayList<>();
        for (Joint joint : joints) {
            for (SegmentRepair.Option option : options) {
                char[] zone = joint.zone.clone();
                option.text().getChars(0, part.to() - part.from(), zone, part.from());
                if (part.digit() >= 0) {
                    zone[part.digit()] = option.text().charAt(option.text().length() - 1);
                }
                longer.add(new Joint(zone, joint.cost + option.cost(), joint.fits && option.fits()));
            }
        }
        longer.sort(Comparator.comparingDouble(joint -> joint.cost));
        return longer.size() > MOST_JOINT ? new ArrayList<>(longer.subList(0, MOST_JOINT)) : longer;
    }

    private static List<Joint> composite(List<Joint> joints, MrzFormat format) {
        MrzScanner scanner = new MrzScanner();
        int last = format == MrzFormat.TD1 ? 59 : format.lines() * format.width() - 1;
        List<Joint> agreeing = new ArrayList<>();
        for (Joint joint : joints) {
            char digit = format.isVisa() ? '<' : Confusions.digitFor(joint.zone[last]);
            double cost = joint.cost;
            if (!format.isVisa() && digit != joint.zone[last] && digit != ' ') {
                joint.zone[last] = digit;
                cost += SegmentRepair.CHANGE;
            }
            if (scanner.scan(new String(joint.zone).getBytes(StandardCharsets.ISO_8859_1)) && scanner.allAgree()) {
                agreeing.add(new Joint(joint.zone, cost, joint.fits));
            }
        }
        return agreeing;
    }

    private static void markTwins(List<Joint> joints) {
        int compared = Math.min(joints.size(), MOST * 2);
        for (int i = 0; i < compared; i++) {
            for (int j = i + 1; j < compared; j++) {
                if (areTwins(joints.get(i).zone, joints.get(j).zone)) {
                    joints.get(i).twin = true;
                    joints.get(j).twin = true;
                }
            }
        }
    }

    private static boolean areTwins(char[] one, char[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i] && !Confusions.areBlind(one[i], other[i])) {
                return false;
            }
        }
        return true;
    }

    private static List<MrzCandidate.Change> changes(char[] read, char[] meant, MrzFormat format) {
        List<MrzCandidate.Change> changes = new ArrayList<>();
        for (int i = 0; i < read.length; i++) {
            if (read[i] != meant[i]) {
                changes.add(new MrzCandidate.Change(i / format.width() + 1, i % format.width() + 1, read[i], meant[i]));
            }
        }
        return changes;
    }
}
