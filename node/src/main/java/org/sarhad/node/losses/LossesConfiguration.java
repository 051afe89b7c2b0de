package org.sarhad.node.losses;

import org.sarhad.node.access.Desk;
import org.sarhad.node.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LossesConfiguration {
    @Bean
    Desk lossesDesk() {
        return Desk.of("losses", "/losses", 45, Role.LIST_OWNER);
    }
}
