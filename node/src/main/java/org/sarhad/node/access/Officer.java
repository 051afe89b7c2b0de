package org.sarhad.node.access;

import java.util.Set;
import java.util.UUID;

/**
 * A person who is signed in.
 *
 * @param id never reused
 * @param signIn the short name typed at sign-in
 * @param name the name for people
 * @param roles what the officer is entrusted with
 * @param post where the officer works now
 */
public record Officer(UUID id, String signIn, String name, Set<Role> roles, Post post) implements java.io.Serializable {
    public Officer {
        roles = Set.copyOf(roles);
    }

    /** Whether the officer holds the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
