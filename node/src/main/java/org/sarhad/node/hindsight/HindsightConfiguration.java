package org.sarhad.node.hindsight;

import org.sarhad.node.access.Desk;
import org.sarhad.node.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HindsightConfiguration {
    @Bean
    Desk hindsightDesk() {
        return Desk.of("hindsight", "/hindsight", 35, Role.SECOND_LINE);
    }
}
