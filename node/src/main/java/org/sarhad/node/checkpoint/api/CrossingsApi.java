package org.sarhad.node.checkpoint.api;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.access.Officer;
import org.sarhad.node.access.Officers;
import org.sarhad.node.access.Role;
import org.sarhad.node.checkpoint.Checks;
import org.sarhad.node.checkpoint.decision.Circumstances.Line;
import org.sarhad.node.checkpoint.decision.Decision;
import org.sarhad.node.checkpoint.decision.DecisionKind;
import org.sarhad.node.checkpoint.decision.ForbiddenDecisionException;
import org.sarhad.node.checkpoint.decision.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * An officer's decision, sent by a program. The program never decides: every decision names the officer who made it, and
 * the same law applies as at the lane.
 */
@RestController
@RequestMapping("/api/v1/crossings")
class CrossingsApi {
    private static final int LONGEST_KEY = 200;

    private final Checks checks;
    private final CurrentOfficer current;
    private final Officers officers;

    CrossingsApi(Checks checks, CurrentOfficer current, Officers officers) {
        this.checks = checks;
        this.current = current;
        this.officers = officers;
    }

    /**
     * A decision.
     *
     * @param check the check decided upon
     * @param decision the decision
     * @param officer sign-in name of the officer who decided
     * @param reason the reason chosen, where the decision needs one
     * @param words the officer's words, where the decision needs a reason
     */
    record DecisionRequest(
            @Nullable UUID check,
            @Nullable DecisionKind decision,
            @Nullable String officer,
            @Nullable Reason reason,
            @Nullable String words) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CheckAnswer decide(
            @RequestBody DecisionRequest request, @RequestHeader(name = "Idempotency-Key") String idempotencyKey) {
        if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            throw new IncompleteQuestionException("Idempotency-Key", "1 to 200 characters are needed");
        }
        UUID check = request.check();
        DecisionKind kind = request.decision();
        if (check == null || kind == null) {
            throw new IncompleteQuestionException(check == null ? "check" : "decision", "missing");
        }
        String named = Optional.ofNullable(request.officer()).orElse("").strip();
        Line line = line(named);
        Decision decision = new Decision(
                kind,
                named,
                request.reason(),
                Optional.ofNullable(request.words()).orElse(""));
        return CheckAnswer.of(checks.decide(check, decision, line, idempotencyKey));
    }

    /** Where the named officer stands; a name that nobody active bears, or another's than the caller's own, is refused. */
    private Line line(String named) {
        Officer caller = current.require();
        boolean person = officers.find(caller.signIn()).isPresent();
        if (person && !caller.signIn().equals(named)) {
            throw new ForbiddenDecisionException(
                    "officer-missing", "R08", "An officer decides under no other name than the own.");
        }
        Officers.Account officer = officers.find(named)
                .filter(Officers.Account::active)
                .orElseThrow(() -> new ForbiddenDecisionException(
                        "officer-missing", "R08", "A decision needs a named officer of this node."));
        if (officer.roles().contains(Role.SECOND_LINE)) {
            return Line.SECOND;
        }
        if (officer.roles().contains(Role.FIRST_LINE)) {
            return Line.FIRST;
        }
        throw new ForbiddenDecisionException("officer-missing", "R08", "This officer does not decide on travellers.");
    }
}
