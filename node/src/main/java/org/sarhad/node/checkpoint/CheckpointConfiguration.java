package org.sarhad.node.checkpoint;

import java.util.List;
import java.util.Set;
import org.sarhad.node.access.Desk;
import org.sarhad.node.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CheckpointConfiguration {
    @Bean
    Desk laneDesk() {
        return Desk.of("lane", "/lane", 10, Role.FIRST_LINE);
    }

    /** Programs and pages of both lines reach the same checks. */
    @Bean
    Desk checksDesk() {
        return new Desk(
                "checks",
                "/api/v1/checks",
                List.of("/api/v1/checks", "/api/v1/checks/**", "/api/v1/crossings", "/api/v1/crossings/**"),
                Set.of(Role.FIRST_LINE, Role.SECOND_LINE),
                -1);
    }
}
