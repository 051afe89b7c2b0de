package org.sarhad.node.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sarhad.node.access.AccessException;
import org.sarhad.node.access.ApiKeys;
import org.sarhad.node.access.Officer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a request to the programming interface in by its key, for that one request. */
@Component
final class KeySignIn extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final ApiKeys keys;

    KeySignIn(ApiKeys keys) {
        this.keys = keys;
    }

    /** A request with a key needs no token against forgery: a foreign page cannot add the header. */
    static boolean carriesKey(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null
                && header.startsWith(BEARER)
                && request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (carriesKey(request)) {
            Optional<Officer> officer =
                    officer(request.getHeader("Authorization").substring(BEARER.length()));
            if (officer.isEmpty()) {
                response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new OfficerAuthentication(officer.get()));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private Optional<Officer> officer(String key) {
        try {
            return keys.officerOf(key.strip());
        } catch (AccessException e) {
            return Optional.empty();
        }
    }
}
