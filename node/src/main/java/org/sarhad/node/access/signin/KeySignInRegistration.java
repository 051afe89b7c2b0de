package org.sarhad.node.access.signin;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the key filter where the security chain puts it, and out of the container's own list of filters. */
@Configuration(proxyBeanMethods = false)
class KeySignInRegistration {
    @Bean
    FilterRegistrationBean<KeySignIn> keySignInOnlyInTheChain(KeySignIn filter) {
        FilterRegistrationBean<KeySignIn> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
