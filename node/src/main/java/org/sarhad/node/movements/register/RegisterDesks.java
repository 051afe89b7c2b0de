package org.sarhad.node.movements.register;

import org.sarhad.node.access.Desk;
import org.sarhad.node.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterDesks {
    @Bean
    Desk registerDesk() {
        return Desk.of("register", "/register", 30, Role.FIRST_LINE, Role.SECOND_LINE);
    }

    @Bean
    Desk statisticsDesk() {
        return Desk.of("statistics", "/statistics", 40, Role.FIRST_LINE, Role.SECOND_LINE, Role.AUDITOR);
    }
}
