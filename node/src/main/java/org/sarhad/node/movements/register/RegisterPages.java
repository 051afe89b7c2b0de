package org.sarhad.node.movements.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.movements.Movements;
import org.sarhad.node.movements.Purpose;
import org.sarhad.node.movements.RegisterException;
import org.sarhad.node.movements.RegisterSearch;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@Controller
class RegisterPages {
    private final Movements movements;
    private final Clock clock;

    RegisterPages(Movements movements, Clock clock) {
        this.movements = movements;
        this.clock = clock;
    }

    /** What the search form sends. */
    record SearchForm(
            @Nullable Purpose purpose,
            @Nullable String words,
            @Nullable String name,
            @Nullable String document,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to) {
        /** The search, where the form says all that one needs. */
        RegisterSearch search() {
            return new RegisterSearch(
                    text(name), text(document), from, to, purpose == null ? Purpose.BORDER_CHECK : purpose, ground());
        }

        /** Words without a purpose are no ground. */
        private String ground() {
            return purpose == null ? "" : text(words);
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    @GetMapping("/register")
    String register(Model model) {
        return page(new SearchForm(null, "", "", "", null, null), model);
    }

    /** Sent by POST, so that whom somebody looked for stays out of addresses and histories. */
    @PostMapping("/register")
    String search(SearchForm form, Model model) {
        try {
            model.addAttribute("found", movements.search(form.search()));
        } catch (RegisterException e) {
            model.addAttribute("problem", e.reason());
        }
        return page(form, model);
    }

    @GetMapping("/register/{crossing}")
    String timeline(@PathVariable UUID crossing, @RequestParam UUID search, Model model) {
        model.addAttribute("crossings", movements.timeline(search, crossing));
        return "register/timeline";
    }

    @GetMapping("/statistics")
    String statistics(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Model model) {
        LocalDate shown = day == null ? LocalDate.now(clock.withZone(ZoneId.systemDefault())) : day;
        model.addAttribute("day", shown);
        model.addAttribute("figures", movements.figures(shown));
        return "register/statistics";
    }

    @ExceptionHandler(RegisterException.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String refused(RegisterException e, Model model) {
        model.addAttribute("problem", e.reason());
        return page(new SearchForm(null, "", "", "", null, null), model);
    }

    private static String page(SearchForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("purposes", Purpose.values());
        return "register/register";
    }
}
