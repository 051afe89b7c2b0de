package org.sarhad.node.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    HealthIndicator listsHealthIndicator(LiveLists live) {
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

    @Bean
    MeterBinder pullMetrics(ListPuller puller, Clock clock) {
        return registry -> puller.states().stream().map(PullState::source).forEach(source -> {
            FunctionCounter.builder(
                            "sarhad.lists.pull.failures",
                            puller,
                            one -> state(one, source).failures())
                    .description("Attempts to fetch a list that did not end with it acting")
                    .tag("source", source)
                    .register(registry);
            Gauge.builder("sarhad.lists.pull.age", puller, one -> sinceSuccess(state(one, source), clock))
                    .description("Time since a fetched list was last found to be what acts")
                    .baseUnit("seconds")
                    .tag("source", source)
                    .register(registry);
        });
    }

    private static PullState state(ListPuller puller, String source) {
        return puller.states().stream()
                .filter(state -> state.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static double sinceSuccess(PullState state, Clock clock) {
        Instant success = state.lastSuccess();
        return success == null
                ? Double.NaN
                : Duration.between(success, clock.instant()).toSeconds();
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
