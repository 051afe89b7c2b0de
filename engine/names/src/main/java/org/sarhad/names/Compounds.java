package org.sarhad.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarhad.names.sound.Folding;
import org.sarhad.names.sound.Sounds;
import org.sarhad.names.sound.Spelling;

/**
 * Brings Arabic compounds to one form, however they are joined, split or assimilated: "Abd al-Rahman", "Abdur Rahman",
 * "Abdurrahman"; "Saif al-Din", "Saifuddin"; "Rahmat Ullah", "Rahmatullah"; "Abu Bakr", "Abubakr".
 *
 * <p>The canonical form leaves out the article and its vowel.
 */
final class Compounds {
    private static final Spelling ABD = Spelling.ofSounds("abd");
    private static final Spelling ABU = Spelling.ofSounds("abu");
    private static final Spelling UM = Spelling.ofSounds("um");
    private static final Spelling DIN = Spelling.ofSounds("din");

    private Compounds() {}

    /** Joins compounds in place. */
    static void join(List<NamePart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            NamePart part = parts.get(i);
            if (part.kind() == NamePart.Kind.TITLE
                    || part.kind() == NamePart.Kind.GENERATION
                    || part.kind() == NamePart.Kind.NUMBER) {
                continue;
            }
            String plain = part.spelling().plain();
            if (i > 0 && joinsLeft(plain) && isWord(leftOf(parts, i))) {
                joinLeft(parts, i, plain);
                i = Math.max(0, i - 2);
                continue;
            }
            if (!joinRight(parts, i, plain)) {
                parts.set(i, single(part));
            }
        }
    }

    private static NamePart leftOf(List<NamePart> parts, int i) {
        NamePart left = parts.get(i - 1);
        return isArticle(left) && i > 1 ? parts.get(i - 2) : left;
    }

    private static boolean isWord(NamePart part) {
        return part.kind() == NamePart.Kind.WORD && part.spelling().length() > 1;
    }

    private static boolean isArticle(NamePart part) {
        return part.kind() == NamePart.Kind.PARTICLE
                && isArticle(part.spelling().plain());
    }

    private static boolean isArticle(String plain) {
        return PartLexicon.ARTICLES.contains(plain) || PartLexicon.ASSIMILATED.contains(plain);
    }

    private static boolean joinsLeft(String plain) {
        return PartLexicon.FAITH.contains(plain) || PartLexicon.GOD.contains(plain);
    }

    private static void joinLeft(List<NamePart> parts, int i, String plain) {
        int from = isArticle(parts.get(i - 1)) && i > 1 ? i - 2 : i - 1;
        NamePart first = parts.get(from);
        Spelling second = PartLexicon.FAITH.contains(plain) ? DIN : parts.get(i).spelling();
        merge(parts, from, i, first.spelling(), second);
    }

    /** Joins a compound's first word to what follows; false when the word begins none. */
    private static boolean joinRight(List<NamePart> parts, int i, String plain) {
        Spelling head = head(plain);
        if (head == null) {
            return false;
        }
        int next = i + 1;
        while (next < parts.size() && isArticle(parts.get(next))) {
            next++;
        }
        if (next >= parts.size() || !isWord(parts.get(next)) || isFamilyBreak(parts, i, next)) {
            return false;
        }
        Spelling rest = withoutArticle(parts.get(next).spelling());
        merge(parts, i, next, head, rest);
        return true;
    }

    private static boolean isFamilyBreak(List<NamePart> parts, int i, int next) {
        return parts.get(i).role() != parts.get(next).role();
    }

    private static @Nullable Spelling head(String plain) {
        if (PartLexicon.SERVANT.contains(plain)) {
            return ABD;
        }
        if (PartLexicon.FATHER_OF.contains(plain)) {
            return ABU;
        }
        return PartLexicon.MOTHER_OF.contains(plain) ? UM : null;
    }

    private static void merge(List<NamePart> parts, int from, int to, Spelling first, Spelling second) {
        StringBuilder written = new StringBuilder(parts.get(from).text());
        for (int k = from + 1; k <= to; k++) {
            written.append(' ').append(parts.get(k).text());
        }
        int secondStart = written.length() - parts.get(to).text().length();
        Spelling joined = Folding.join(List.of(first, second), new int[] {0, secondStart});
        NamePart merged = new NamePart(
                written.toString(), joined, NamePart.Kind.WORD, parts.get(from).role());
        parts.subList(from, to + 1).clear();
        parts.add(from, merged);
    }

    /** The article of Arabic script is written to its word. */
    private static Spelling withoutArticle(Spelling spelling) {
        if (spelling.unvocalised() && spelling.length() > 4 && is(spelling, 0, 'a') && is(spelling, 1, 'l')) {
            return spelling.from(2);
        }
        return spelling;
    }

    /** A compound written as one word, or an article written to its word. */
    private static NamePart single(NamePart part) {
        if (part.kind() != NamePart.Kind.WORD) {
            return part;
        }
        Spelling spelling = part.spelling();
        Spelling canonical = spelling.unvocalised() ? arabicSingle(spelling) : latinSingle(spelling);
        return canonical.equals(spelling) ? part : new NamePart(part.text(), canonical, part.kind(), part.role());
    }

    private static Spelling arabicSingle(Spelling spelling) {
        int n = spelling.length();
        if (n > 6 && is(spelling, 0, 'b') && is(spelling, 1, 'd') && is(spelling, 2, 'a') && is(spelling, 3, 'l')) {
            return joined(spelling, 2, 4);
        }
        Spelling bare = withoutArticle(spelling);
        int m = bare.length();
        boolean faith = m > 6
                && is(bare, m - 5, 'a')
                && is(bare, m - 4, 'l')
                && is(bare, m - 3, 'd')
                && is(bare, m - 2, 'Y')
                && is(bare, m - 1, 'n');
        return faith ? joined(bare, m - 5, m - 3) : bare;
    }

    private static Spelling latinSingle(Spelling spelling) {
        int n = spelling.length();
        if (n > 6 && is(spelling, 0, 'a') && is(spelling, 1, 'b') && is(spelling, 2, 'd')) {
            int rest = Sounds.isVowel(spelling.sound(3)) ? 4 : 3;
            if (rest == 4 && is(spelling, 4, 'l')) {
                rest = 5;
            }
            boolean vowelFollows = Sounds.isVowel(spelling.sound(rest));
            if (n - rest >= 4 && (!vowelFollows || rest == 5) && !is(spelling, rest, 'l')) {
                return joined(spelling, 3, rest);
            }
        }
        boolean faith = n > 5 && is(spelling, n - 3, 'd') && is(spelling, n - 2, 'i') && is(spelling, n - 1, 'n');
        if (faith && Sounds.isVowel(spelling.sound(n - 4))) {
            return joined(spelling, n - 4, n - 3);
        }
        boolean faithLong = n > 6
                && is(spelling, n - 4, 'd')
                && is(spelling, n - 3, 'i')
                && is(spelling, n - 2, 'n')
                && is(spelling, n - 1, 'e')
                && Sounds.isVowel(spelling.sound(n - 5));
        return faithLong ? joined(spelling.to(n - 1), n - 5, n - 4) : spelling;
    }

    /** The spelling without the sounds from one index to another. */
    private static Spelling joined(Spelling spelling, int from, int to) {
        List<Spelling> halves = new ArrayList<>(2);
        halves.add(spelling.to(from));
        halves.add(spelling.from(to));
        return Folding.join(halves, new int[] {0, 0});
    }

    private static boolean is(Spelling spelling, int index, char sound) {
        return spelling.sound(index) == Sounds.code(sound);
    }
}
