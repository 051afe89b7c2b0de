package org.sarhad.node.access.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.Officer;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An officer as the web layer knows one who is signed in; holds no password. */
final class OfficerAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final Officer officer;

    OfficerAuthentication(Officer officer) {
        super(officer.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList());
        this.officer = officer;
        setAuthenticated(true);
    }

    @Override
    public Officer getPrincipal() {
        return officer;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return officer.signIn();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfficerAuthentication that
                && that.officer.equals(officer)
                && List.copyOf(getAuthorities()).equals(List.copyOf(that.getAuthorities()));
    }

    @Override
    public int hashCode() {
        return officer.hashCode();
    }
}
