package org.sarhad.node.access;

import java.time.Clock;
import org.sarhad.node.settings.NodeSettings;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    private static final int BCRYPT_ROUNDS = 12;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "bcrypt", java.util.Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_ROUNDS)));
    }

    @Bean
    Desk administrationDesk() {
        return Desk.of("administration", "/administration", 80, Role.ADMINISTRATOR);
    }

    @Bean
    Desk accountDesk() {
        return Desk.of("account", "/account", -1, Role.values());
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SmartInitializingSingleton postOfTheSettings(Posts posts, NodeSettings settings) {
        return () -> posts.ensure(settings.post());
    }
}
