package org.sarhad.node.trust;

import org.sarhad.node.access.Desk;
import org.sarhad.node.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrustConfiguration {
    @Bean
    Desk trustDesk() {
        return Desk.of("trust", "/trust", 47, Role.LIST_OWNER);
    }
}
