package org.sarhad.node.hindsight;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HindsightPages {
    private static final int LONGEST_OUTCOME = 500;

    private final Findings findings;

    HindsightPages(Findings findings) {
        this.findings = findings;
    }

    @GetMapping("/hindsight")
    String findings(Model model) {
        model.addAttribute("findings", findings.open());
        return "hindsight/findings";
    }

    @PostMapping("/hindsight/{id}")
    String close(@PathVariable UUID id, @RequestParam String outcome) {
        if (!outcome.isBlank() && outcome.length() <= LONGEST_OUTCOME) {
            findings.close(id, outcome.strip());
        }
        return "redirect:/hindsight";
    }
}
