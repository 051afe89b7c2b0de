package org.sarhad.names;

import java.util.ArrayList;
import java.util.List;
import org.sarhad.names.sound.LetterAlignment;
import org.sarhad.names.sound.Spelling;

/** Turns the state of an aligner into words for an officer. */
final class NameExplanation {
    private static final int SLIGHT = 10;

    private NameExplanation() {}

    static List<AlignedPart> of(List<NamePart> left, List<NamePart> right, NameAligner aligner) {
        List<AlignedPart> parts = new ArrayList<>(left.size() + 1);
        int n = Math.min(left.size(), NameSide.MOST_PARTS);
        int m = Math.min(right.size(), NameSide.MOST_PARTS);
        int contradicted = 0;
        for (int i = 0; i < n; i++) {
            int j = aligner.matchOfLeft(i);
            if (j >= 0) {
                i += addMatched(left, i, right, j, aligner, parts);
            } else if (j == NameAligner.CONTRADICTED) {
                contradicted = nextContradicted(aligner, contradicted, m);
                parts.add(plain(left.get(i).text(), right.get(contradicted).text(), PartRelation.CONTRADICTED));
                contradicted++;
            } else {
                parts.add(plain(left.get(i).text(), "", PartRelation.OMITTED));
            }
        }
        for (int j = 0; j < m; j++) {
            if (aligner.matchOfRight(j) == NameAligner.OMITTED) {
                parts.add(plain("", right.get(j).text(), PartRelation.OMITTED));
            }
        }
        return parts;
    }

    private static int nextContradicted(NameAligner aligner, int from, int m) {
        int j = from;
        while (j < m - 1 && aligner.matchOfRight(j) != NameAligner.CONTRADICTED) {
            j++;
        }
        return j;
    }

    private static AlignedPart plain(String left, String right, PartRelation relation) {
        double contribution =
                relation == PartRelation.CONTRADICTED ? -NameAligner.CONTRADICTION : -NameAligner.OMISSION;
        String rule = relation == PartRelation.CONTRADICTED ? "different" : "left-out";
        return new AlignedPart(left, right, relation, contribution, rule, List.of());
    }

    /** Adds one pair and returns how many further parts of the left it used up. */
    private static int addMatched(
            List<NamePart> left, int i, List<NamePart> right, int j, NameAligner aligner, List<AlignedPart> parts) {
        double contribution = aligner.weightOfLeft(i);
        if (aligner.leftJoined(i) && i + 1 < left.size()) {
            String text = left.get(i).text() + " " + left.get(i + 1).text();
            parts.add(
                    new AlignedPart(text, right.get(j).text(), PartRelation.JOINED, contribution, "joined", List.of()));
            return 1;
        }
        if (aligner.rightJoined(j) && j + 1 < right.size()) {
            String text = right.get(j).text() + " " + right.get(j + 1).text();
            parts.add(
                    new AlignedPart(left.get(i).text(), text, PartRelation.JOINED, contribution, "joined", List.of()));
            return 0;
        }
        parts.add(pair(left.get(i), right.get(j), contribution));
        return 0;
    }

    private static AlignedPart pair(NamePart left, NamePart right, double contribution) {
        if (left.kind() == NamePart.Kind.INITIAL || right.kind() == NamePart.Kind.INITIAL) {
            return new AlignedPart(left.text(), right.text(), PartRelation.INITIAL, contribution, "initial", List.of());
        }
        Spelling a = left.spelling();
        Spelling b = right.spelling();
        LetterAlignment letters = LetterAlignment.of(a, b);
        List<LetterPair> pairs = new ArrayList<>(letters.steps().size());
        for (LetterAlignment.Step step : letters.steps()) {
            pairs.add(new LetterPair(
                    cut(left.text(), step.leftFrom(), step.leftTo()),
                    cut(right.text(), step.rightFrom(), step.rightTo()),
                    step.cost() < LetterAlignment.SLIP));
        }
        boolean sameScript = Script.of(left.text()) == Script.of(right.text());
        boolean slip = letters.steps().stream().anyMatch(step -> step.cost() >= LetterAlignment.SLIP);
        PartRelation relation = relation(letters.cost(), slip, sameScript, left, right);
        String rule = rule(relation, sameScript, left);
        return new AlignedPart(left.text(), right.text(), relation, contribution, rule, pairs);
    }

    private static PartRelation relation(int cost, boolean slip, boolean sameScript, NamePart left, NamePart right) {
        if (slip) {
            return PartRelation.TYPO;
        }
        if (sameScript
                && cost <= SLIGHT
                && left.spelling().plain().equals(right.spelling().plain())) {
            return PartRelation.SAME;
        }
        return PartRelation.TRANSLITERATION;
    }

    private static String rule(PartRelation relation, boolean sameScript, NamePart left) {
        return switch (relation) {
            case SAME -> "same";
            case TYPO -> "slip";
            default ->
                sameScript
                        ? "spelling"
                        : "script-" + Script.of(left.text()).name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static String cut(String text, int from, int to) {
        int start = Math.min(from, text.length());
        return text.substring(start, Math.max(start, Math.min(to, text.length())));
    }
}
