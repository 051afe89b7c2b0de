package org.sarhad.node.access.signin;

import jakarta.servlet.DispatcherType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.Desk;
import org.sarhad.node.access.Officer;
import org.sarhad.node.access.Role;
import org.sarhad.node.access.SignedIn;
import org.sarhad.node.access.SignedOut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which page whom: the desks say it, and what no desk claims is denied. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "media-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            PasswordSignIn signIn,
            SecurityContextRepository contexts,
            ApplicationEventPublisher events,
            List<Desk> desks) {
        return http.authorizeHttpRequests(rules -> {
                    rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                            .permitAll();
                    rules.requestMatchers(
                                    "/sign-in",
                                    "/sign-in/link/*",
                                    "/set-up",
                                    "/css/**",
                                    "/js/**",
                                    "/img/**",
                                    "/fonts/**",
                                    "/favicon.ico",
                                    "/openapi.json",
                                    "/actuator/health",
                                    "/actuator/health/**")
                            .permitAll();
                    rules.requestMatchers("/actuator/**").access(fromThisMachineOrAdministrator());
                    rules.requestMatchers("/").authenticated();
                    desks.forEach(desk -> rules.requestMatchers(desk.patterns().toArray(String[]::new))
                            .hasAnyAuthority(
                                    desk.roles().stream().map(Role::authority).toArray(String[]::new)));
                    rules.anyRequest().denyAll();
                })
                .authenticationProvider(signIn)
                .securityContext(security -> security.securityContextRepository(contexts))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .authenticationDetailsSource(PasswordSignIn.Place::of)
                        .successHandler(signedIn(events))
                        .failureUrl("/sign-in?problem=refused"))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in")
                        .addLogoutHandler((request, response, authentication) -> {
                            if (authentication != null && authentication.getPrincipal() instanceof Officer officer) {
                                events.publishEvent(new SignedOut(officer));
                            }
                        }))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                        .CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(
                                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=()")))
                .build();
    }

    private static SavedRequestAwareAuthenticationSuccessHandler signedIn(ApplicationEventPublisher events) {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            public void onAuthenticationSuccess(
                    jakarta.servlet.http.HttpServletRequest request,
                    jakarta.servlet.http.HttpServletResponse response,
                    Authentication authentication)
                    throws java.io.IOException, jakarta.servlet.ServletException {
                Officer officer = (Officer) Objects.requireNonNull(authentication.getPrincipal());
                events.publishEvent(new SignedIn(officer, "password"));
                super.onAuthenticationSuccess(request, response, authentication);
            }
        };
        handler.setDefaultTargetUrl("/");
        return handler;
    }

    private static AuthorizationManager<RequestAuthorizationContext> fromThisMachineOrAdministrator() {
        return (authentication, context) -> new AuthorizationDecision(
                isLoopback(context.getRequest().getRemoteAddr()) || isAdministrator(authentication.get()));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isAdministrator(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getPrincipal() instanceof Officer officer
                && officer.is(Role.ADMINISTRATOR);
    }
}
