package org.sarhad.node.hits.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.access.Desk;
import org.sarhad.node.access.Role;
import org.sarhad.node.checkpoint.CheckException;
import org.sarhad.node.checkpoint.Checks;
import org.sarhad.node.checkpoint.TravellerCheck;
import org.sarhad.node.checkpoint.decision.Circumstances.Line;
import org.sarhad.node.checkpoint.decision.Decision;
import org.sarhad.node.checkpoint.decision.DecisionKind;
import org.sarhad.node.checkpoint.decision.ForbiddenDecisionException;
import org.sarhad.node.checkpoint.decision.Reason;
import org.sarhad.node.checkpoint.decision.Ruling.Permitted;
import org.sarhad.node.hits.HitException;
import org.sarhad.node.hits.HitReviews;
import org.sarhad.node.hits.Review.Outcome;
import org.sarhad.node.movements.Movements;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@Controller
@RequestMapping("/second-line")
class SecondLinePages {
    private static final int CROSSINGS_SHOWN = 10;

    private final Checks checks;
    private final HitReviews reviews;
    private final Movements movements;
    private final CurrentOfficer current;

    SecondLinePages(Checks checks, HitReviews reviews, Movements movements, CurrentOfficer current) {
        this.checks = checks;
        this.reviews = reviews;
        this.movements = movements;
        this.current = current;
    }

    @Bean
    static Desk secondLineDesk() {
        return Desk.of("second-line", "/second-line", 20, Role.SECOND_LINE);
    }

    /** What the second line decided; an adverse decision comes with a separate confirmation. */
    record DecisionForm(
            DecisionKind kind,
            @Nullable Reason reason,
            @Nullable String words,
            @Nullable Boolean confirmed) {}

    @GetMapping
    String queue(Model model) {
        model.addAttribute("checks", checks.referred());
        return "hits/queue";
    }

    @GetMapping("/{id}")
    String review(@PathVariable UUID id, Model model) {
        TravellerCheck check = checks.find(id, Line.SECOND);
        model.addAttribute("check", check);
        model.addAttribute("reviews", reviews.of(id));
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("before", movements.ofTraveller(check.arrival().keys(), CROSSINGS_SHOWN));
        model.addAttribute(
                "permitted",
                check.rulings().stream()
                        .filter(Permitted.class::isInstance)
                        .map(Permitted.class::cast)
                        .filter(ruling -> ruling.kind() != DecisionKind.REFER)
                        .toList());
        return "hits/review";
    }

    @PostMapping("/{id}/reviews")
    String found(
            @PathVariable UUID id,
            @RequestParam String list,
            @RequestParam String entry,
            @RequestParam Outcome outcome,
            @RequestParam String words,
            Model model) {
        try {
            reviews.review(checks.find(id, Line.SECOND), list, entry, outcome, words);
            return "redirect:/second-line/" + id;
        } catch (HitException e) {
            model.addAttribute("problem", "hits.problem." + e.reason());
            return review(id, model);
        }
    }

    @PostMapping("/{id}/decision")
    String decide(@PathVariable UUID id, DecisionForm form, Model model) {
        if (form.kind().adverse() && !Boolean.TRUE.equals(form.confirmed())) {
            model.addAttribute("problem", "hits.problem.NOT_CONFIRMED");
            return review(id, model);
        }
        String words = Optional.ofNullable(form.words()).orElse("");
        Decision decision = new Decision(form.kind(), current.require().signIn(), form.reason(), words);
        try {
            checks.decide(id, decision, Line.SECOND, null);
            return "redirect:/second-line";
        } catch (ForbiddenDecisionException e) {
            model.addAttribute("problem", "refused." + e.code());
            return review(id, model);
        }
    }

    @ExceptionHandler(CheckException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String stale(CheckException e, Model model) {
        model.addAttribute("problem", "stale." + e.reason());
        model.addAttribute("checks", List.copyOf(checks.referred()));
        return "hits/queue";
    }
}
