package org.sarhad.node.losses;

import jakarta.servlet.http.HttpServletResponse;
import org.sarhad.documents.lost.DocumentType;
import org.sarhad.documents.lost.LossKind;
import org.sarhad.documents.lost.LostChange;
import org.sarhad.node.settings.NodeSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class LossPages {
    private final LossReports reports;
    private final LostDocuments register;
    private final String homeState;

    LossPages(LossReports reports, LostDocuments register, NodeSettings settings) {
        this.reports = reports;
        this.register = register;
        this.homeState = settings.homeState();
    }

    @GetMapping("/losses")
    String desk(Model model) {
        fill(model, LossForm.empty(homeState));
        return "losses/desk";
    }

    @PostMapping("/losses")
    String report(
            @ModelAttribute("form") LossForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            reports.add(form);
            after.addFlashAttribute("done", form.document().toString());
            return "redirect:/losses";
        } catch (LossException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("problem", e.reason());
            fill(model, form);
            return "losses/desk";
        }
    }

    @PostMapping("/losses/{id}/end")
    String end(
            @PathVariable long id,
            @RequestParam LostChange.Reason ending,
            @RequestParam String reason,
            RedirectAttributes after) {
        try {
            reports.end(id, ending, reason);
        } catch (LossException e) {
            after.addFlashAttribute("problem", e.reason());
        }
        return "redirect:/losses";
    }

    private void fill(Model model, LossForm form) {
        model.addAttribute("form", form);
        model.addAttribute("reports", reports.latest());
        model.addAttribute("stat", register.stat());
        model.addAttribute("types", DocumentType.values());
        model.addAttribute("kinds", LossKind.values());
        model.addAttribute("endings", LostChange.Reason.values());
    }
}
