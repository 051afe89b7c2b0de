package org.sarhad.node.access.administration;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.AccessException;
import org.sarhad.node.access.Officers;
import org.sarhad.node.access.Posts;
import org.sarhad.node.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AdministrationPages {
    private static final String PAGE = "redirect:/administration";

    private final Officers officers;
    private final Posts posts;

    AdministrationPages(Officers officers, Posts posts) {
        this.officers = officers;
        this.posts = posts;
    }

    @GetMapping("/administration")
    String administration(Model model) {
        model.addAttribute("officers", officers.all());
        model.addAttribute("posts", posts.all());
        model.addAttribute("roles", Role.values());
        return "access/administration";
    }

    @PostMapping("/administration/officers")
    String add(
            @RequestParam String signIn,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable Set<Role> roles,
            @RequestParam String password,
            RedirectAttributes after) {
        return attempt(after, () -> officers.add(signIn, name, chosen(roles), password));
    }

    @PostMapping("/administration/officers/{signIn}")
    String change(
            @PathVariable String signIn,
            @RequestParam(required = false) @Nullable Set<Role> roles,
            @RequestParam(defaultValue = "false") boolean active,
            RedirectAttributes after) {
        return attempt(after, () -> officers.change(signIn, chosen(roles), active));
    }

    @PostMapping("/administration/officers/{signIn}/password")
    String changePassword(@PathVariable String signIn, @RequestParam String password, RedirectAttributes after) {
        return attempt(after, () -> officers.changePassword(signIn, password));
    }

    @PostMapping("/administration/posts")
    String savePost(
            @RequestParam String code,
            @RequestParam String name,
            @RequestParam String lanes,
            @RequestParam(defaultValue = "false") boolean active,
            RedirectAttributes after) {
        List<String> named = Arrays.stream(lanes.split("[,\\s]+"))
                .filter(lane -> !lane.isBlank())
                .toList();
        return attempt(after, () -> {
            try {
                posts.save(new Posts.BorderPost(code.strip(), name, named, active));
            } catch (IllegalArgumentException e) {
                throw new AccessException(AccessException.Reason.UNKNOWN_POST, String.valueOf(e.getMessage()));
            }
        });
    }

    private static String attempt(RedirectAttributes after, Runnable change) {
        try {
            change.run();
            after.addFlashAttribute("done", true);
        } catch (AccessException e) {
            after.addFlashAttribute("problem", e.reason());
        }
        return PAGE;
    }

    private static Set<Role> chosen(@Nullable Set<Role> roles) {
        return roles == null || roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }
}
