package org.sarhad.node.checkpoint.lane;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.access.Officer;
import org.sarhad.node.checkpoint.Arrival;
import org.sarhad.node.checkpoint.CheckException;
import org.sarhad.node.checkpoint.CheckStatus;
import org.sarhad.node.checkpoint.Checks;
import org.sarhad.node.checkpoint.LaneState;
import org.sarhad.node.checkpoint.TravellerCheck;
import org.sarhad.node.checkpoint.decision.Circumstances.Line;
import org.sarhad.node.checkpoint.decision.Decision;
import org.sarhad.node.checkpoint.decision.DecisionKind;
import org.sarhad.node.checkpoint.decision.ForbiddenDecisionException;
import org.sarhad.node.checkpoint.decision.Reason;
import org.sarhad.node.checkpoint.reader.ByHand;
import org.sarhad.node.checkpoint.reader.Reading.ReadZone;
import org.sarhad.node.checkpoint.reader.Reading.UnreadText;
import org.sarhad.node.checkpoint.reader.ZoneReader;
import org.sarhad.node.movements.Direction;
import org.sarhad.node.movements.Movements;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lane's page and the pieces of it that change with each swipe and key. */
@Controller
@RequestMapping("/lane")
class LanePages {
    private static final String ANSWER = "lane/answer";
    private static final int CROSSINGS_SHOWN = 3;

    private final Checks checks;
    private final Movements movements;
    private final ZoneReader reader;
    private final CurrentOfficer current;
    private final Links links;
    private final Clock clock;

    LanePages(Checks checks, Movements movements, ZoneReader reader, CurrentOfficer current, Links links, Clock clock) {
        this.checks = checks;
        this.movements = movements;
        this.reader = reader;
        this.current = current;
        this.links = links;
        this.clock = clock;
    }

    /**
     * What the officer decided.
     *
     * @param kind the decision
     * @param reason the reason chosen, where one is asked for
     * @param words the officer's words
     */
    record DecisionForm(
            DecisionKind kind,
            @Nullable Reason reason,
            @Nullable String words) {}

    @GetMapping
    String lane(Model model) {
        LaneState state = state(model);
        state.open().ifPresent(check -> show(check, model));
        return "lane/lane";
    }

    /** The rail alone, asked for every few seconds. */
    @GetMapping("/state")
    String rail(Model model) {
        state(model);
        return "lane/rail";
    }

    @PostMapping("/checks")
    String check(
            @RequestParam UUID id,
            @RequestParam Direction direction,
            @RequestParam String text,
            @RequestParam(defaultValue = "false") boolean mended,
            Model model) {
        switch (reader.read(text, mended)) {
            case ReadZone read -> {
                show(checks.check(id, read.arrival(), direction, place()), model);
                model.addAttribute("layoutUndone", read.layout().orElse(null));
                model.addAttribute("mendings", read.mendings());
            }
            case UnreadText unreadable -> model.addAttribute("unreadable", unreadable);
        }
        state(model);
        return ANSWER;
    }

    @PostMapping("/checks/by-hand")
    String checkByHand(@RequestParam UUID id, @RequestParam Direction direction, ByHand form, Model model) {
        try {
            Arrival arrival = form.arrival(clock);
            show(checks.check(id, arrival, direction, place()), model);
        } catch (ByHand.UnreadableFieldException e) {
            model.addAttribute("field", e.field());
            current(model);
        }
        state(model);
        return ANSWER;
    }

    @PostMapping("/checks/{id}/decision")
    String decide(@PathVariable UUID id, DecisionForm form, Model model) {
        Officer officer = current.require();
        String words = Optional.ofNullable(form.words()).orElse("");
        try {
            done(
                    checks.decide(
                            id, new Decision(form.kind(), officer.signIn(), form.reason(), words), Line.FIRST, null),
                    model);
        } catch (ForbiddenDecisionException e) {
            model.addAttribute("forbidden", e);
            show(checks.find(id, Line.FIRST), model);
        }
        state(model);
        return ANSWER;
    }

    @PostMapping("/checks/{id}/aside")
    String putAside(@PathVariable UUID id, Model model) {
        checks.putAside(id);
        state(model);
        return ANSWER;
    }

    @PostMapping("/checks/{id}/take-back")
    String takeBack(@PathVariable UUID id, Model model) {
        show(checks.takeBack(id), model);
        state(model);
        return ANSWER;
    }

    @PostMapping("/checks/{id}/note")
    String note(@PathVariable UUID id, @RequestParam String note, Model model) {
        checks.note(id, current.require().signIn(), note);
        show(checks.find(id, Line.FIRST), model);
        model.addAttribute("noted", true);
        state(model);
        return ANSWER;
    }

    /** The traveller on the screen may have gone elsewhere meanwhile: say so and show what is true now. */
    @ExceptionHandler(CheckException.class)
    String stale(CheckException e, Model model) {
        model.addAttribute("stale", e.reason());
        state(model);
        return ANSWER;
    }

    private void current(Model model) {
        checks.lane(current.require().post()).open().ifPresent(check -> show(check, model));
    }

    private void show(TravellerCheck check, Model model) {
        if (check.status() == CheckStatus.OPEN) {
            model.addAttribute(
                    "view",
                    new LaneView(check, movements.ofTraveller(check.arrival().keys(), CROSSINGS_SHOWN)));
        } else {
            done(check, model);
        }
    }

    private static void done(TravellerCheck check, Model model) {
        model.addAttribute("done", check);
        model.addAttribute("made", check.lastDecision().orElse(null));
    }

    private LaneState state(Model model) {
        LaneState state = checks.lane(current.require().post());
        model.addAttribute("state", state);
        model.addAttribute("longestWait", state.longestWait().orElse(null));
        model.addAttribute("stillOpen", state.open().orElse(null));
        model.addAttribute("links", links.states());
        return state;
    }

    private Checks.Place place() {
        Officer officer = current.require();
        return new Checks.Place(officer.signIn(), officer.post());
    }
}
