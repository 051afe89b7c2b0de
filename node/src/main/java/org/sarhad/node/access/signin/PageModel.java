package org.sarhad.node.access.signin;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.access.Desk;
import org.sarhad.node.access.Officer;
import org.sarhad.node.settings.NodeSettings;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page shows: the officer, the desks that are open to the officer, and whether it is an exercise. */
@ControllerAdvice
class PageModel {
    private final CurrentOfficer current;
    private final NodeSettings settings;
    private final List<Desk> desks;

    PageModel(CurrentOfficer current, NodeSettings settings, List<Desk> desks) {
        this.current = current;
        this.settings = settings;
        this.desks = desks.stream()
                .filter(desk -> desk.order() >= 0)
                .sorted(Comparator.comparingInt(Desk::order))
                .toList();
    }

    @ModelAttribute("officer")
    @Nullable
    Officer officer() {
        return current.find().orElse(null);
    }

    @ModelAttribute("desks")
    List<Desk> desks() {
        return current.find()
                .map(officer -> desks.stream()
                        .filter(desk -> desk.roles().stream().anyMatch(officer::is))
                        .toList())
                .orElse(List.of());
    }

    @ModelAttribute("exercise")
    boolean exercise() {
        return settings.exercise();
    }
}
