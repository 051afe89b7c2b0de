package org.sarhad.node.trust;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class TrustPages {
    private final TrustMaterial material;

    TrustPages(TrustMaterial material) {
        this.material = material;
    }

    @GetMapping("/trust")
    String desk(Model model) {
        model.addAttribute("editions", material.editions());
        model.addAttribute("cover", material.cover());
        model.addAttribute("rejected", material.store().rejected());
        return "trust/desk";
    }

    @PostMapping("/trust")
    String accept(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable Long replaces,
            RedirectAttributes after)
            throws IOException {
        try {
            String name = file.getOriginalFilename();
            after.addFlashAttribute(
                    "difference",
                    material.accept(name == null || name.isBlank() ? "upload" : name, file.getBytes(), replaces));
        } catch (TrustException e) {
            after.addFlashAttribute("problem", e.reason());
        }
        return "redirect:/trust";
    }

    @PostMapping("/trust/{id}/withdraw")
    String withdraw(@PathVariable long id, RedirectAttributes after) {
        try {
            material.withdraw(id);
        } catch (TrustException e) {
            after.addFlashAttribute("problem", e.reason());
        }
        return "redirect:/trust";
    }
}
