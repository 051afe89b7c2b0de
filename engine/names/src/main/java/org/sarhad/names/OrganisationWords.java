package org.sarhad.names;

import java.util.Set;

/** Words of names of organisations, vessels and aircraft that say little or nothing about which one it is. */
final class OrganisationWords {
    /** Legal forms, whole or in the words of which they are made, in the languages of lists; they never count. */
    private static final Set<String> LEGAL_FORMS = words("""
            limited liability company companies co corp corporation inc incorporated llc ltd limitd lllp llp lp jsc ojsc pjsc
            cjsc oao ooo zao pao ao oyj ag gmbh kg kgaa ohg sa sas sarl srl spa bv nv plc pty pte sdn bhd fze fzco fzc
            fzllc dmcc as oy ab aps aktiengesellschaft gesellschaft joint stock open public closed private tov too tdo ead ood
            eood doo dd zrt kft sro anonim sirketi sirket sti kk gk ltda eurl scs snc pvt pjs jscb akcionernoe obshchestvo
            obschestvo ogranichennoi ogranichennoy otvetstvennostyu otvetstvennostiu otkrytoe otkrytoye zakrytoe zakrytoye
            publichnoe publichnoye aktsionernoe aktsionernoye societatea societe raspundere limitata anonyme sociedad anonima
            sharikat sherkat shirkat spolka sp zoo mchj xk ok aj tijorat masouliyat mahdudi""");

    /** Function words. */
    private static final Set<String> PARTICLES = words("""
            the of and for in on at to de la le les el al du des der die das und et y e i s z o da do v imeni a an""");

    /** Words of trades, which many organisations share. */
    private static final Set<String> TRADES = words("""
            trading general international group holding holdings industries industry industrial services service shipping bank
            investment investments construction import export enterprise enterprises establishment organization organisation
            foundation trust association center centre institute university ministry committee development technology
            technologies engineering systems system solutions marine maritime lines line navigation petroleum oil gas energy
            chemical petrochemical electronics electronic equipment commercial commerce trade finance financial capital
            insurance exchange national state global world east west north south middle eastern western republic islamic
            bureau office department agency management consulting research production manufacturing factory plant works
            network brigade army front movement party aviation airlines airline airways air company transport transportation
            logistics tanker vessel ship motor mv mt banka bankasi zavod kombinat""");

    private OrganisationWords() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static NamePart.Kind kind(String plain) {
        if (LEGAL_FORMS.contains(plain)) {
            return NamePart.Kind.LEGAL_FORM;
        }
        return PARTICLES.contains(plain) ? NamePart.Kind.PARTICLE : NamePart.Kind.WORD;
    }

    static boolean isTrade(String plain) {
        return TRADES.contains(plain);
    }
}
