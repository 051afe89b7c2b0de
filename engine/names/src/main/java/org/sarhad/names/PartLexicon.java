package org.sarhad.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words that are no names themselves: titles, generation marks, particles, and what compounds are made of. */
final class PartLexicon {
    /** The first word of servant-of compounds, with whatever of the article is written to it. */
    static final Set<String> SERVANT = words("""
            abd abdu abdul abdel abdal abdol abdil abdur abdar abder abdir abdus abdas abdes abdun abdan abden abdut abdoul
            abdou abdool abdud abdad abded abduz abdaz abdush abdash abdesh abdoulaye_ bd bdal""");

    /** The first word of a kunya of a man. */
    static final Set<String> FATHER_OF = words("abu abou abo aboo abul abol aboul abW abWal");

    /** The first word of a kunya of a woman. */
    static final Set<String> MOTHER_OF = words("umm um oum umme umul ummul oumou");

    /** The divine name as the second half of a compound. */
    static final Set<String> GOD = words("allah ullah ulla ollah ellah illah alah ulah alh oullah alla");

    /** "Of the faith" as the second half of a compound, with whatever of the article is written to it. */
    static final Set<String> FAITH =
            words("din uddin eddin addin eddine aldin eldin uldin ddin deen uddeen oddin dine aldYn dYn");

    /** Articles, which carry nothing. */
    static final Set<String> ARTICLES = words("al el ul ol il");

    /** Articles assimilated to the next letter; only articles where a hyphen follows. */
    static final Set<String> ASSIMILATED = words("""
            ad ar as at an az ash ath adh ed er es et en ez esh ud ur us ut un uz ush il eth edh""");

    private static final Map<String, NamePart.Kind> PERSON_KINDS = new HashMap<>();

    static {
        put(NamePart.Kind.PARTICLE, """
                bin ibn bint binti ben bn ould wuld uld ogly oglu oghlu ogli ogl oglou ugli uulu uly ulu kyzy qizi gyzy kizi
                qyzy kyz guly gizi gizi de da do dos das del della di du la le las los van von der den ten ter zu zur zum af
                av y e i and und et abi ag ould wald walad""");
        put(NamePart.Kind.TITLE, """
                dr doctor mr mrs ms miss sir lord haji hajji hadji hajj hadj alhaj alhaji hoji khoja sheikh shaikh shaykh
                sheik cheikh shekh mullah mulla molla maulavi mawlawi mawlavi maulvi maulawi moulavi molavi mawlana maulana
                general gen lieutenant lt colonel col major maj captain capt brigadier brig admiral adm sergeant sgt marshal
                commander cmdr prof professor engineer eng engr ingenieur ayatollah ayatullah hojatoleslam mufti qari hafiz
                hafez ustad ustadh ostad imam sayyidina prince princess king queen president minister monsieur madame herr
                frau senator judge hon honorable reverend rev father damulla eshon ishon polkovnik gospodin gospozha
                akhund akhound akhundzada_ excellency his her""");
        put(NamePart.Kind.GENERATION, "jr sr junior senior ii iii iv jnr snr");
    }

    private PartLexicon() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    private static void put(NamePart.Kind kind, String text) {
        for (String word : text.strip().split("\\s+")) {
            PERSON_KINDS.put(word, kind);
        }
    }

    /** The kind of a word of a person's name, by its plain letters. */
    static NamePart.Kind kindInPersonName(String plain) {
        return PERSON_KINDS.getOrDefault(plain, NamePart.Kind.WORD);
    }
}
