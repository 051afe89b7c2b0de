package org.sarhad.node.access;

import java.util.List;
import java.util.Set;

/**
 * A part of the product that certain roles may use; each module offers its desks as beans.
 *
 * @param code stable code; the menu shows the message {@code desk.CODE}
 * @param path the page where the desk begins, such as {@code /lane}
 * @param patterns every path that belongs to the desk, such as {@code /lane/**}
 * @param roles who may use it: one of these is enough
 * @param order place in the menu, lowest first; negative for desks without a page
 */
public record Desk(String code, String path, List<String> patterns, Set<Role> roles, int order) {
    public Desk {
        patterns = List.copyOf(patterns);
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a desk that nobody may use: " + code);
        }
    }

    /** A desk with all that lies below one path. */
    public static Desk of(String code, String path, int order, Role... roles) {
        return new Desk(code, path, List.of(path, path + "/**"), Set.of(roles), order);
    }
}
