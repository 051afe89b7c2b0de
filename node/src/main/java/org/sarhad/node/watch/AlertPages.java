package org.sarhad.node.watch;

import jakarta.servlet.http.HttpServletResponse;
import org.sarhad.watchlists.Measure;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AlertPages {
    private final OwnAlerts alerts;

    AlertPages(OwnAlerts alerts) {
        this.alerts = alerts;
    }

    @GetMapping("/lists/alerts")
    String alerts(Model model) {
        fill(model, AlertForm.empty());
        return "watch/alerts";
    }

    @PostMapping("/lists/alerts")
    String add(@ModelAttribute("form") AlertForm form, Model model, HttpServletResponse response) {
        try {
            alerts.add(form);
            return "redirect:/lists/alerts";
        } catch (WatchException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("problem", e.reason());
            fill(model, form);
            return "watch/alerts";
        }
    }

    @PostMapping("/lists/alerts/{id}/withdraw")
    String withdraw(@PathVariable long id, @RequestParam String reason, RedirectAttributes after) {
        try {
            alerts.withdraw(id, reason);
        } catch (WatchException e) {
            after.addFlashAttribute("problem", e.reason());
        }
        return "redirect:/lists/alerts";
    }

    private void fill(Model model, AlertForm form) {
        model.addAttribute("form", form);
        model.addAttribute("alerts", alerts.all());
        model.addAttribute("today", alerts.today());
        model.addAttribute("measures", Measure.values());
    }
}
