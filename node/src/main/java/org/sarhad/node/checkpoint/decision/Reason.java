package org.sarhad.node.checkpoint.decision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The reasons that an officer chooses from. Those for a refusal of entry follow the standard form of the Schengen
 * Borders Code (Regulation 2016/399, Annex V, Part B).
 */
public enum Reason {
    NO_VALID_DOCUMENT,
    FALSE_DOCUMENT,
    NO_VISA,
    PURPOSE_NOT_SHOWN,
    STAY_USED_UP,
    NO_MEANS,
    /** Only where a hit may act: name and identity agree, and its list asks for refusal. */
    ALERT_REFUSE_ENTRY,
    PUBLIC_HEALTH,
    COURT_ORDER,
    LISTED_DOCUMENT,
    ALERT_ARREST,
    ALERT_OTHER,
    MISSING_PERSON,
    CHILD_WITHOUT_GUARDIAN,
    SIGNS_OF_TRAFFICKING,
    ASKS_FOR_HELP,
    PAPER_OF_COURT,
    PAPER_OF_AUTHORITY,
    PAPER_OTHER,
    NOT_THE_SAME_PERSON,
    EXEMPTED,
    CONFIRMED_NO_ACTION;

    /** The reasons that belong to a decision, in the order in which they are offered. */
    public static Set<Reason> of(DecisionKind kind) {
        return Collections.unmodifiableSet(
                switch (kind) {
                    case LET_PASS -> EnumSet.of(NOT_THE_SAME_PERSON, EXEMPTED, CONFIRMED_NO_ACTION);
                    case REFUSE_ENTRY -> EnumSet.range(NO_VALID_DOCUMENT, PUBLIC_HEALTH);
                    case REFUSE_EXIT -> EnumSet.of(COURT_ORDER);
                    case SEIZE_DOCUMENT -> EnumSet.of(LISTED_DOCUMENT, FALSE_DOCUMENT);
                    case HOLD -> EnumSet.of(ALERT_ARREST, ALERT_OTHER);
                    case PROTECT ->
                        EnumSet.of(MISSING_PERSON, CHILD_WITHOUT_GUARDIAN, SIGNS_OF_TRAFFICKING, ASKS_FOR_HELP);
                    case PASS_ON_PAPER -> EnumSet.of(PAPER_OF_COURT, PAPER_OF_AUTHORITY, PAPER_OTHER);
                    case REFER, ASYLUM -> EnumSet.noneOf(Reason.class);
                });
    }
}
