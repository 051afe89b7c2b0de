package org.sarhad.node.oversight;

import java.util.Map;
import org.sarhad.node.access.AccessChanged;
import org.sarhad.node.access.SignInRefused;
import org.sarhad.node.access.SignedIn;
import org.sarhad.node.access.SignedOut;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what happens to sign-ins and rights, in the transaction in which it happens. */
@Component
@Transactional
class AccessWitness {
    private static final String PURPOSE = "access";

    private final AuditLog log;

    AccessWitness(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void on(SignedIn event) {
        log.record(
                event.officer(),
                new AuditEvent("signed-in", PURPOSE, event.officer().signIn(), Map.of("means", event.means())));
    }

    @EventListener
    void on(SignedOut event) {
        log.record(
                event.officer(),
                AuditEvent.of("signed-out", PURPOSE, event.officer().signIn()));
    }

    @EventListener
    void on(SignInRefused event) {
        log.record(new AuditEvent(
                "sign-in-refused",
                PURPOSE,
                event.signIn(),
                Map.of("reason", event.reason().name())));
    }

    @EventListener
    void on(AccessChanged event) {
        log.record(new AuditEvent(event.action(), PURPOSE, event.subject(), event.details()));
    }
}
