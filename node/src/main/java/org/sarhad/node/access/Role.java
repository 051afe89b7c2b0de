package org.sarhad.node.access;

/** What an officer is entrusted with; one officer may hold several roles. */
public enum Role {
    /** Checks travellers at a lane. */
    FIRST_LINE,
    /** Reviews hits and doubtful cases. */
    SECOND_LINE,
    /** Answers for list sources, editions and own alerts. */
    LIST_OWNER,
    /** Reads the log, and changes nothing. */
    AUDITOR,
    /** Manages officers and posts, and sees no traveller. */
    ADMINISTRATOR;

    /** The name under which the web layer grants the role. */
    public String authority() {
        return "ROLE_" + name();
    }
}
