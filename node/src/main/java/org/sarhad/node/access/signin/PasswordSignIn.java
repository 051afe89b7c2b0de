package org.sarhad.node.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.sarhad.node.access.AccessException;
import org.sarhad.node.access.Officer;
import org.sarhad.node.access.Officers;
import org.sarhad.node.access.Post;
import org.sarhad.node.access.Posts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Turns a name, a password and a lane into an officer at work. */
@Component
final class PasswordSignIn implements AuthenticationProvider {
    private final Officers officers;
    private final Posts posts;

    PasswordSignIn(Officers officers, Posts posts) {
        this.officers = officers;
        this.posts = posts;
    }

    /**
     * The lane chosen on the sign-in page.
     *
     * @param post code of the post
     * @param lane name of the lane
     */
    record Place(String post, String lane) {
        static Place of(HttpServletRequest request) {
            String place = request.getParameter("place");
            int slash = place == null ? -1 : place.indexOf('/');
            return place == null || slash < 0
                    ? new Place("", "")
                    : new Place(place.substring(0, slash), place.substring(slash + 1));
        }
    }

    @Override
    public Authentication authenticate(Authentication request) {
        try {
            if (!(request.getDetails() instanceof Place place) || request.getCredentials() == null) {
                throw new BadCredentialsException("no lane or no password");
            }
            Officers.Account account =
                    officers.signIn(request.getName(), request.getCredentials().toString());
            Post post = posts.lane(place.post(), place.lane());
            return new OfficerAuthentication(
                    new Officer(account.id(), account.signIn(), account.name(), account.roles(), post));
        } catch (AccessException e) {
            throw new BadCredentialsException(e.reason().name(), e);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
