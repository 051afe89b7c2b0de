package org.sarhad.node.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.AccessException;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.access.Desk;
import org.sarhad.node.access.Officer;
import org.sarhad.node.access.Officers;
import org.sarhad.node.access.Posts;
import org.sarhad.node.access.Role;
import org.sarhad.node.access.SignInLinks;
import org.sarhad.node.access.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPages {
    private final Officers officers;
    private final Posts posts;
    private final SignInLinks links;
    private final SetUpCode setUp;
    private final CurrentOfficer current;
    private final SecurityContextRepository contexts;
    private final ApplicationEventPublisher events;
    private final List<Desk> desks;

    SignInPages(
            Officers officers,
            Posts posts,
            SignInLinks links,
            SetUpCode setUp,
            CurrentOfficer current,
            SecurityContextRepository contexts,
            ApplicationEventPublisher events,
            List<Desk> desks) {
        this.officers = officers;
        this.posts = posts;
        this.links = links;
        this.setUp = setUp;
        this.current = current;
        this.contexts = contexts;
        this.events = events;
        this.desks = desks;
    }

    @GetMapping("/")
    String home() {
        Officer officer = current.require();
        return desks.stream()
                .filter(desk -> desk.order() >= 0 && desk.roles().stream().anyMatch(officer::is))
                .min(Comparator.comparingInt(Desk::order))
                .map(desk -> "redirect:" + desk.path())
                .orElse("access/no-desk");
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam(required = false) @Nullable String problem, Model model) {
        if (setUp.needed()) {
            return "redirect:/set-up";
        }
        model.addAttribute("problem", problem);
        model.addAttribute(
                "posts", posts.all().stream().filter(Posts.BorderPost::active).toList());
        return "access/sign-in";
    }

    @GetMapping("/sign-in/link/{token}")
    String signInByLink(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        try {
            Officer officer = links.use(token);
            if (request.getSession(false) != null) {
                request.getSession().invalidate();
            }
            request.getSession(true);
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new OfficerAuthentication(officer));
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
            events.publishEvent(new SignedIn(officer, "link"));
            return "redirect:/";
        } catch (AccessException e) {
            return "redirect:/sign-in?problem=link";
        }
    }

    @GetMapping("/set-up")
    String setUp(Model model) {
        if (!setUp.needed()) {
            return "redirect:/sign-in";
        }
        model.addAttribute("form", new SetUpForm("", "", "", "", ""));
        return "access/set-up";
    }

    @PostMapping("/set-up")
    String setUp(SetUpForm form, Model model, HttpServletResponse response) {
        try {
            if (!setUp.accepts(form.code())) {
                throw new AccessException(AccessException.Reason.SET_UP_CODE, "wrong set-up code");
            }
            if (!form.password().equals(form.repeated())) {
                throw new AccessException(AccessException.Reason.PASSWORDS_DIFFER, "the passwords differ");
            }
            officers.add(form.signIn(), form.name(), Set.of(Role.ADMINISTRATOR), form.password());
            return "redirect:/sign-in";
        } catch (AccessException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("problem", e.reason());
            model.addAttribute("form", new SetUpForm(form.code(), form.signIn(), form.name(), "", ""));
            return "access/set-up";
        }
    }

    /** What the set-up page sends; passwords are never sent back. */
    record SetUpForm(String code, String signIn, String name, String password, String repeated) {}
}
