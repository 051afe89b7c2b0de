package org.sarhad.node.access;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Says who does what is being done. */
@Component
public final class CurrentOfficer {
    /** The officer signed in on this request; empty for the system's own work. */
    public Optional<Officer> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Officer officer
                ? Optional.of(officer)
                : Optional.empty();
    }

    /**
     * The officer signed in on this request.
     *
     * @throws AccessDeniedException where nobody is
     */
    public Officer require() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }
}
