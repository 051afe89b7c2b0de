package org.sarhad.node.clients;

import java.util.UUID;
import org.sarhad.node.access.AccessException;
import org.sarhad.node.access.Posts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/tokens")
class TokenPages {
    private final ApiTokens tokens;
    private final Posts posts;

    TokenPages(ApiTokens tokens, Posts posts) {
        this.tokens = tokens;
        this.posts = posts;
    }

    @GetMapping
    String tokens(Model model) {
        model.addAttribute("tokens", tokens.all());
        model.addAttribute(
                "posts", posts.all().stream().filter(Posts.BorderPost::active).toList());
        return "clients/tokens";
    }

    /** Answers with the token itself, once; it is not sent again by going back or loading anew. */
    @PostMapping
    String create(@RequestParam String name, @RequestParam String place, Model model) {
        int slash = place.indexOf('/');
        try {
            String post = slash < 0 ? "" : place.substring(0, slash);
            model.addAttribute("fresh", tokens.create(name, post, place.substring(slash + 1)));
        } catch (IllegalArgumentException | AccessException e) {
            model.addAttribute("problem", "clients.incomplete");
        } catch (DuplicateKeyException e) {
            model.addAttribute("problem", "clients.twice");
        }
        return tokens(model);
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable UUID id) {
        tokens.revoke(id);
        return "redirect:/tokens";
    }
}
