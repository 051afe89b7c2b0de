package org.sarhad.node.checkpoint.decision;

/** What is wrong with a document, as far as the lane can tell. */
public enum DocumentFault {
    EXPIRED,
    CHECK_DIGIT,
    UNKNOWN_STATE,
    /** The reading was mended and the officer has not yet confirmed it. */
    REPAIRED,
    /** The register holds it as lost, stolen or revoked; the issuing state has not confirmed that yet. */
    REPORTED_LOST
}
