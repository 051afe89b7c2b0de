package org.sarhad.node.clients;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.sarhad.node.access.AccessException;
import org.sarhad.node.access.Officer;
import org.sarhad.node.access.Officers;
import org.sarhad.node.access.Post;
import org.sarhad.node.settings.NodeSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads who calls from the {@code Authorization} header: {@code Bearer} a token, or {@code Basic} an officer's own. */
final class CallerFilter extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private final ApiTokens tokens;
    private final Officers officers;
    private final NodeSettings settings;

    CallerFilter(ApiTokens tokens, Officers officers, NodeSettings settings) {
        this.tokens = tokens;
        this.officers = officers;
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        caller(request).ifPresent(officer -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new CallerAuthentication(officer));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private Optional<Officer> caller(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return Optional.empty();
        }
        if (header.startsWith(BEARER)) {
            return tokens.caller(header.substring(BEARER.length()).strip());
        }
        return header.startsWith(BASIC)
                ? officer(header.substring(BASIC.length()).strip())
                : Optional.empty();
    }

    private Optional<Officer> officer(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon < 0) {
                return Optional.empty();
            }
            Officers.Account account = officers.signIn(pair.substring(0, colon), pair.substring(colon + 1));
            NodeSettings.BorderPost post = settings.post();
            return Optional.of(new Officer(
                    account.id(),
                    account.signIn(),
                    account.name(),
                    account.roles(),
                    new Post(post.code(), post.name(), post.lanes().getFirst())));
        } catch (AccessException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
