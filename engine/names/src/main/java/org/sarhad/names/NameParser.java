package org.sarhad.names;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sarhad.names.sound.Folding;
import org.sarhad.names.sound.Spelling;

/**
 * Takes names apart: words, what sort each is, compounds joined, articles dropped. Query and list go through the same
 * parser.
 *
 * <p>Holds buffers: one instance for each thread.
 */
public final class NameParser {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private final Folding folding = new Folding();

    /** Parses a name of which only the text is known. */
    public ParsedName parse(String text, SubjectType type) {
        return parse(text, type, false);
    }

    /**
     * Parses a name.
     *
     * @param truncated whether the end may have been cut off
     */
    public ParsedName parse(String text, SubjectType type, boolean truncated) {
        String normal = normalised(text);
        List<NamePart> parts = new ArrayList<>(6);
        List<Tokens.Token> tokens = Tokens.of(normal);
        int sections = tokens.isEmpty() ? 0 : tokens.getLast().section();
        for (Tokens.Token token : tokens) {
            addParts(normal, token, type, sections > 0, parts);
        }
        if (type == SubjectType.PERSON || type == SubjectType.OTHER) {
            Compounds.join(parts);
        } else {
            Acronyms.join(parts);
            keepSomething(parts);
        }
        return new ParsedName(normal, type, parts, truncated);
    }

    /** A name made of legal forms and function words alone is compared by them after all. */
    private static void keepSomething(List<NamePart> parts) {
        if (parts.stream().noneMatch(part -> part.kind().isCompared())) {
            parts.replaceAll(part -> new NamePart(part.text(), part.spelling(), NamePart.Kind.WORD, part.role()));
        }
    }

    private static String normalised(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return NFKC.normalize(text);
            }
        }
        return text;
    }

    private void addParts(String text, Tokens.Token token, SubjectType type, boolean sectioned, List<NamePart> parts) {
        char first = text.charAt(token.start());
        NamePart.Role role = sectioned && token.section() == 0 ? NamePart.Role.FAMILY : NamePart.Role.UNKNOWN;
        if (Folding.folds(first) || !Character.isLetterOrDigit(first)) {
            addFolded(text, token, type, role, parts);
            return;
        }
        String word = text.substring(token.start(), token.end());
        Script script = Script.of(word);
        int surname = surnameLength(word, script, text);
        if (surname > 0 && type == SubjectType.PERSON) {
            addForeign(word.substring(0, surname), NamePart.Role.FAMILY, parts);
            addForeign(word.substring(surname), NamePart.Role.GIVEN, parts);
        } else {
            addForeign(word, role, parts);
        }
    }

    /** Chinese and Korean names are written without a space, the surname first; transcriptions of foreign names are not. */
    private static int surnameLength(String word, Script script, String text) {
        if ((script != Script.HAN && script != Script.HANGUL) || text.indexOf('·') >= 0 || text.indexOf('・') >= 0) {
            return 0;
        }
        if (word.length() < 2 || word.length() > 4) {
            return 0;
        }
        return word.length() > 2 && EastAsianSurnames.isCompound(word.substring(0, 2)) ? 2 : 1;
    }

    private void addForeign(String word, NamePart.Role role, List<NamePart> parts) {
        Spelling spelling = folding.foldLatin(ForeignScripts.latin(word), word.length());
        if (spelling.length() > 0) {
            parts.add(new NamePart(word, spelling, NamePart.Kind.WORD, role));
        }
    }

    private void addFolded(
            String text, Tokens.Token token, SubjectType type, NamePart.Role role, List<NamePart> parts) {
        Spelling spelling = folding.fold(text, token.start(), token.end());
        if (spelling.length() == 0) {
            return;
        }
        String written = text.substring(token.start(), token.end());
        if (spelling.unvocalised()) {
            parts.add(new NamePart(written, spelling, NamePart.Kind.WORD, role));
            return;
        }
        NamePart.Kind kind = kind(spelling, token, type, written);
        parts.add(new NamePart(written, spelling, kind, role));
    }

    private static NamePart.Kind kind(Spelling spelling, Tokens.Token token, SubjectType type, String written) {
        String plain = spelling.plain();
        if (Character.isDigit(written.charAt(0))) {
            return NamePart.Kind.NUMBER;
        }
        if (written.codePointCount(0, written.length()) == 1) {
            return NamePart.Kind.INITIAL;
        }
        if (type == SubjectType.OTHER) {
            return NamePart.Kind.WORD;
        }
        if (type != SubjectType.PERSON) {
            return OrganisationWords.kind(plain);
        }
        if (PartLexicon.ARTICLES.contains(plain) || (token.hyphenAfter() && PartLexicon.ASSIMILATED.contains(plain))) {
            return NamePart.Kind.PARTICLE;
        }
        return PartLexicon.kindInPersonName(plain.toLowerCase(Locale.ROOT));
    }
}
