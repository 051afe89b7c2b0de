package org.sarhad.node.access.administration;

import org.sarhad.node.access.AccessException;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.access.Officers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AccountPages {
    private final Officers officers;
    private final CurrentOfficer current;

    AccountPages(Officers officers, CurrentOfficer current) {
        this.officers = officers;
        this.current = current;
    }

    @GetMapping("/account")
    String account() {
        return "access/account";
    }

    @PostMapping("/account/password")
    String changePassword(
            @RequestParam String present,
            @RequestParam String password,
            @RequestParam String repeated,
            RedirectAttributes after) {
        try {
            if (!password.equals(repeated)) {
                throw new AccessException(AccessException.Reason.PASSWORDS_DIFFER, "the passwords differ");
            }
            String signIn = current.require().signIn();
            officers.signIn(signIn, present);
            officers.changePassword(signIn, password);
            after.addFlashAttribute("done", true);
        } catch (AccessException e) {
            after.addFlashAttribute("problem", e.reason());
        }
        return "redirect:/account";
    }
}
