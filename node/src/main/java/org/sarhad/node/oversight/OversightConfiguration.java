package org.sarhad.node.oversight;

import org.sarhad.node.access.Desk;
import org.sarhad.node.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OversightConfiguration {
    @Bean
    Desk auditDesk() {
        return Desk.of("audit", "/audit", 60, Role.AUDITOR);
    }
}
