package org.sarhad.node.oversight;

import java.util.Map;

/**
 * Something that was done to somebody's data, or that bears on who may do so. Who, where and when are added by the log.
 *
 * @param action what was done, as a stable code in lower case with hyphens: {@code crossing-registered}
 * @param purpose why, in the words of whoever did it or as a stable code where the desk has but one purpose
 * @param subject whom or what it concerns, as an identifier; never more of the person than the log needs
 * @param details what else has to be known later; kept in the order of the keys
 */
public record AuditEvent(String action, String purpose, String subject, Map<String, String> details) {
    public AuditEvent {
        details = Map.copyOf(details);
        if (!action.matches("[a-z][a-z0-9-]{1,63}")) {
            throw new IllegalArgumentException("an action is a code in lower case: " + action);
        }
    }

    /** An event without details. */
    public static AuditEvent of(String action, String purpose, String subject) {
        return new AuditEvent(action, purpose, subject, Map.of());
    }
}
