package org.sarhad.node.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.sarhad.node.access.Desk;
import org.sarhad.node.access.Role;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WatchConfiguration {
    @Bean
    Desk listsDesk() {
        return Desk.of("lists", "/lists", 40, Role.LIST_OWNER);
    }

    /** A node that has not read its lists yet must not be sent travellers. */
    @Bean
    HealthIndicator listsHealth(LiveLists live) {
        return () -> live.isReady()
                ? Health.up().build()
                : Health.outOfService().withDetail("reason", "reading lists").build();
    }

    @Bean
    MeterBinder listsMetrics(LiveLists live) {
        return registry -> {
            Gauge.builder("sarhad.lists.entries", live, WatchConfiguration::entries)
                    .description("Entries that act, over all lists")
                    .register(registry);
            Gauge.builder("sarhad.lists.oldest.age", live, WatchConfiguration::oldestAge)
                    .description("Age of the oldest acting edition")
                    .baseUnit("seconds")
                    .register(registry);
        };
    }

    private static double entries(LiveLists live) {
        return live.editions().stream().mapToInt(one -> one.edition().entries()).sum();
    }

    private static double oldestAge(LiveLists live) {
        return live.editions().stream()
                .mapToLong(one -> one.age().toSeconds())
                .max()
                .orElse(0);
    }
}
