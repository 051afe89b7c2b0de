package org.sarhad.documents.trust;

/**
 * A piece of trust material that could not be used.
 *
 * @param source the file
 * @param place where in the file, for people
 * @param reason why, a sentence without full stop
 */
public record Rejected(String source, String place, String reason) {
    @Override
    public String toString() {
        return source + (place.isEmpty() ? "" : ", " + place) + ": " + reason;
    }
}
