package org.sarhad.node.watch;

import org.sarhad.node.access.Desk;
import org.sarhad.node.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WatchConfiguration {
    @Bean
    Desk listsDesk() {
        return Desk.of("lists", "/lists", 40, Role.LIST_OWNER);
    }
}
