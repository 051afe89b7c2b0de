package org.sarhad.node.clients;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.sarhad.node.access.Desk;
import org.sarhad.node.access.Officers;
import org.sarhad.node.access.Role;
import org.sarhad.node.settings.NodeSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * Who may call the interface for programs. A browser's session works there too, with the pages' own protection against
 * forged requests; whoever comes without one is asked for a token or a password and never redirected.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    @Bean
    Desk tokenDesk() {
        return Desk.of("tokens", "/tokens", 90, Role.ADMINISTRATOR);
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, ApiTokens tokens, Officers officers, NodeSettings settings, List<Desk> desks) {
        return http.securityMatcher(ApiSecurity::comesWithoutSession)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(
                        new CallerFilter(tokens, officers, settings), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(rules -> {
                    desks.forEach(desk -> rules.requestMatchers(desk.patterns().toArray(String[]::new))
                            .hasAnyAuthority(
                                    desk.roles().stream().map(Role::authority).toArray(String[]::new)));
                    rules.anyRequest().denyAll();
                })
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, e) -> {
                            response.setHeader("WWW-Authenticate", "Bearer, Basic realm=\"Sarhad\"");
                            problem(response, 401, "Sign in with a token or a password.");
                        })
                        .accessDeniedHandler(
                                (request, response, e) -> problem(response, 403, "Your roles do not open this path.")))
                .build();
    }

    private static boolean comesWithoutSession(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                && (request.getHeader("Authorization") != null || request.getSession(false) == null);
    }

    private static void problem(HttpServletResponse response, int status, String title) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write("{\"type\":\"about:blank\",\"status\":" + status + ",\"title\":\"" + title + "\"}");
    }
}
