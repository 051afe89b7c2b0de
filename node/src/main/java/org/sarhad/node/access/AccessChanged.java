package org.sarhad.node.access;

import java.util.Map;

/**
 * Somebody's rights were changed.
 *
 * @param action what was done, as a stable code
 * @param subject the sign-in name of the officer, or the code of the post
 * @param details what it is now
 */
public record AccessChanged(String action, String subject, Map<String, String> details) {
    public AccessChanged {
        details = Map.copyOf(details);
    }
}
