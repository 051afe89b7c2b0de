package org.sarhad.watchlists;

/**
 * What an alert asks the officer to do, in the fixed order of priority that applies when one traveller carries several
 * alerts: the first constant comes first.
 */
public enum Measure {
    /** A person at risk (missing, a child, a victim of trafficking) is to be protected. */
    PROTECT,
    /** Hold and verify with the central bureau: the person is sought for arrest with a view to extradition. */
    PROVISIONAL_ARREST,
    /** Nobody under this alert may enter, unless a national or exempted. */
    REFUSE_ENTRY,
    /** A court forbids the person to leave; without the order in force nothing may be refused. */
    REFUSE_EXIT,
    /** Take the document in: it is lost, stolen, revoked or withdrawn. */
    SEIZE_DOCUMENT,
    /** Take the object in, or keep it as evidence. */
    SEIZE_OBJECT,
    /** Search the person, vehicle or baggage where the law allows. */
    SPECIFIC_CHECK,
    /** Ask the person, by the questions attached. */
    INQUIRY_CHECK,
    /** Establish the place of stay for a court or authority. */
    LOCATE,
    /** Record place, time, route and companions without the traveller noticing. */
    DISCREET_CHECK,
    /** Assets are frozen: tell the financial-intelligence unit. */
    FREEZE_ASSETS,
    /** Trade in listed goods needs a licence: tell customs. */
    EXPORT_CONTROL,
    /** For information; nothing is to be done at the border. */
    INFORM
}
