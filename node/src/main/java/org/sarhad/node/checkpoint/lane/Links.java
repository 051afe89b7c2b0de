package org.sarhad.node.checkpoint.lane;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether what the node leans on answers: its database and every link that reports its health. */
@Component
final class Links {
    private static final Duration WORTH_ASKING_AGAIN = Duration.ofSeconds(10);
    private static final Set<String> NO_LINKS = Set.of("ping", "ssl", "livenessState", "readinessState");

    private final Map<String, HealthContributor> contributors;
    private final Clock clock;
    private volatile Asked last = new Asked(Instant.MIN, List.of());

    Links(Map<String, HealthContributor> contributors, Clock clock) {
        this.contributors = contributors;
        this.clock = clock;
    }

    /**
     * Something that the node leans on.
     *
     * @param name short name
     * @param up whether it answers
     */
    record Link(String name, boolean up) {}

    private record Asked(Instant at, List<Link> links) {}

    /** Every link and whether it is up; asked anew at most every ten seconds. */
    List<Link> states() {
        Asked known = last;
        if (known.at().isAfter(clock.instant().minus(WORTH_ASKING_AGAIN))) {
            return known.links();
        }
        List<Link> links = contributors.entrySet().stream()
                .filter(link -> !NO_LINKS.contains(shortName(link.getKey())))
                .map(link -> new Link(shortName(link.getKey()), isUp(link.getValue())))
                .sorted(java.util.Comparator.comparing(Link::name))
                .toList();
        last = new Asked(clock.instant(), links);
        return links;
    }

    private static String shortName(String bean) {
        return bean.replaceFirst("Health(Indicator|Contributor)$", "");
    }

    private static boolean isUp(HealthContributor contributor) {
        return switch (contributor) {
            case HealthIndicator indicator -> {
                var health = indicator.health();
                yield health != null && Status.UP.equals(health.getStatus());
            }
            case CompositeHealthContributor parts -> parts.stream().allMatch(part -> isUp(part.contributor()));
            default -> throw new IllegalStateException("neither one link nor several: " + contributor);
        };
    }
}
