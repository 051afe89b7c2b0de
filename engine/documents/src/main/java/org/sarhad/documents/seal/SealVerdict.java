package org.sarhad.documents.seal;

/**
 * What verifying a seal's signature showed.
 *
 * @param outcome genuine, suspect or cannot tell
 * @param text why, in one sentence
 */
public record SealVerdict(Outcome outcome, String text) {
    /** The three outcomes. An unknown signer is never shown as a forgery. */
    public enum Outcome {
        GENUINE,
        SUSPECT,
        CANNOT_TELL
    }
}
