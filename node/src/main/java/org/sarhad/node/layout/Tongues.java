package org.sarhad.node.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the languages to choose from and the path that it stands at. */
@ControllerAdvice(annotations = Controller.class)
class Tongues {
    /**
     * A language to choose.
     *
     * @param code code for the address
     * @param label its short name for people
     * @param current whether the page is in it
     */
    record Tongue(String code, String label, boolean current) {}

    @ModelAttribute("tongues")
    List<Tongue> tongues(Locale locale) {
        return Languages.SPOKEN.stream()
                .map(language -> new Tongue(
                        language.getLanguage(),
                        language.getLanguage().toUpperCase(Locale.ROOT),
                        language.getLanguage().equals(locale.getLanguage())))
                .toList();
    }

    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
