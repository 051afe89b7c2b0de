package org.sarhad.exercise;

import java.util.List;
import java.util.Optional;
import org.sarhad.watchlists.Sex;

/** How Cyrillic family names and patronymics follow the sex of their bearer. */
final class Inflection {
    private Inflection() {}

    /** The family name as a woman or a man bears it. */
    static NamePart family(NamePart male, Sex sex) {
        if (sex != Sex.FEMALE || !male.spellings().isEmpty()) {
            return male;
        }
        String name = male.original();
        if (name.endsWith("ський")) {
            return part(name.substring(0, name.length() - 2) + "а");
        }
        if (name.endsWith("ий") || name.endsWith("ый")) {
            return part(name.substring(0, name.length() - 2) + "ая");
        }
        if (name.endsWith("ов") || name.endsWith("ев") || name.endsWith("ёв") || name.endsWith("ин")) {
            return part(name + "а");
        }
        return male;
    }

    /** The family name in -ов or -ев that descends from a man's given name; none where the name has no such form. */
    static Optional<NamePart> family(NamePart ancestor) {
        String name = ancestor.original();
        char last = name.charAt(name.length() - 1);
        if (last == 'й') {
            return Optional.of(part(name.substring(0, name.length() - 1) + "ев"));
        }
        boolean vowel = "аеёиоуўӯүұыэюяіәөӣь".indexOf(last) >= 0;
        return vowel ? Optional.empty() : Optional.of(part(name + "ов"));
    }

    /** The patronymic in -ович, -евич, -овна, -евна. */
    static NamePart patronymic(NamePart father, Sex sex) {
        String name = father.original();
        String stem = name.substring(0, name.length() - 1);
        String end = sex == Sex.FEMALE ? "вна" : "вич";
        char last = name.charAt(name.length() - 1);
        return part(
                switch (last) {
                    case 'й' ->
                        name.endsWith("ий") ? name.substring(0, name.length() - 2) + "ье" + end : stem + "е" + end;
                    case 'ь' -> stem + "е" + end;
                    case 'а', 'я' -> stem + (sex == Sex.FEMALE ? "ична" : "ич");
                    case 'о', 'ӯ', 'у', 'и', 'ы', 'ӣ', 'е', 'э' -> name + "е" + end;
                    default -> name + "о" + end;
                });
    }

    /** The father's name followed by the word for son or daughter. */
    static NamePart child(NamePart father, Sex sex, String son, String daughter) {
        return part(father.original() + (sex == Sex.FEMALE ? daughter : son));
    }

    private static NamePart part(String original) {
        return new NamePart(original, List.of());
    }
}
