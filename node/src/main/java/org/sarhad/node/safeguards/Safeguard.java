package org.sarhad.node.safeguards;

/** What the law asks of the system, one constant for each, in the order of the project's list. */
public enum Safeguard {
    R01("asking for asylum opens a referral and locks refusal"),
    R02("no asylum datum reaches the country of origin"),
    R03("a notice from the country of feared persecution is suspended"),
    R04("no exit refusal without a court order in force that names the traveller"),
    R05("a lifted order is lifted at every post"),
    R06("withheld travel documents follow the clock"),
    R07("nationals are never refused entry to their own country"),
    R08("no adverse decision without a named officer, a reason and words"),
    R09("protected traits cannot be used in rules"),
    R10("sex or age alone never triggers"),
    R11("destination alone never triggers"),
    R12("sensitive data in bookings are removed at reading"),
    R13("bookings are masked at six months"),
    R14("data are deleted at term"),
    R15("checks, decisions and looks into the register are logged with who, when and why"),
    R16("the log shows any change or loss"),
    R17("the register answers nobody without a purpose"),
    R18("curiosity look-ups raise an event"),
    R19("categories of people are kept apart"),
    R20("fact and opinion are kept apart"),
    R21("withdrawals reach every holder"),
    R22("an alert has owner, basis, expiry and review, or does not act"),
    R23("how many people an entry would stop is computed before approval"),
    R24("a weak alias or a name alone never holds a person"),
    R25("a match found wrong never stops the same person again"),
    R26("access requests are answered in full"),
    R27("a discreet check changes neither verdict nor choices"),
    R28("children are protected, never refused or held at the first line"),
    R29("stateless people and refugees pass the same flow"),
    R30("the fairness report finds bias"),
    R31("a paper overrides a stale register at once and opens a correction"),
    R32("exercise data never act on a person"),
    R33("no export without an agreement in force"),
    R34("biometrics only where law says so"),
    R35("waiting time is shown and logged");

    private final String text;

    Safeguard(String text) {
        this.text = text;
    }

    /** The safeguard in a few words. */
    public String text() {
        return text;
    }
}
