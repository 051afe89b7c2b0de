package org.sarhad.node.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.watch.EditionRecord.State;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ListPages {
    private static final int LATEST = 50;

    private final LiveLists live;
    private final ListKeeper keeper;
    private final EditionStore store;
    private final DeliveryFolder folder;
    private final ListPuller puller;

    ListPages(LiveLists live, ListKeeper keeper, EditionStore store, DeliveryFolder folder, ListPuller puller) {
        this.live = live;
        this.keeper = keeper;
        this.store = store;
        this.folder = folder;
        this.puller = puller;
    }

    @GetMapping("/lists")
    String lists(Model model) {
        model.addAttribute("ready", live.isReady());
        model.addAttribute("live", live.editions());
        model.addAttribute("waiting", store.inState(State.WAITING));
        model.addAttribute("latest", store.latest(LATEST));
        model.addAttribute("pulls", puller.states());
        model.addAttribute("skipped", store.skipped(LATEST));
        return "watch/lists";
    }

    @PostMapping("/lists/upload")
    String upload(
            @RequestParam("files") List<MultipartFile> files,
            @RequestParam(required = false) @Nullable String hash,
            RedirectAttributes after)
            throws IOException {
        Path incoming = folder.incoming();
        try {
            List<Path> received = new ArrayList<>();
            for (MultipartFile file : files) {
                if (!file.isEmpty()) {
                    Path target = incoming.resolve(plainName(file.getOriginalFilename(), received.size()));
                    file.transferTo(target);
                    received.add(target);
                }
            }
            if (received.isEmpty()) {
                after.addFlashAttribute("outcome", "empty");
                return "redirect:/lists";
            }
            String announced =
                    hash == null || hash.isBlank() ? null : hash.strip().toLowerCase(Locale.ROOT);
            List<EditionRecord> filed = keeper.receive(
                    new Delivery("upload", String.valueOf(received.getFirst().getFileName()), received, announced));
            after.addFlashAttribute("outcome", filed.isEmpty() ? "nothing-new" : "filed");
            after.addFlashAttribute("filed", filed);
            return "redirect:/lists";
        } finally {
            delete(incoming);
        }
    }

    @GetMapping("/lists/editions/{id}")
    String edition(@PathVariable long id, Model model) {
        EditionRecord edition = store.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("edition", edition);
        model.addAttribute("rejections", store.rejections(id));
        return "watch/edition";
    }

    @PostMapping("/lists/editions/{id}/confirm")
    String confirm(@PathVariable long id, @RequestParam String reason, RedirectAttributes after) {
        return decide(id, reason, after, () -> keeper.confirm(id, reason.strip()));
    }

    @PostMapping("/lists/editions/{id}/reject")
    String reject(@PathVariable long id, @RequestParam String reason, RedirectAttributes after) {
        return decide(id, reason, after, () -> keeper.reject(id, reason.strip()));
    }

    private static String decide(long id, String reason, RedirectAttributes after, Runnable decision) {
        if (reason.isBlank()) {
            after.addFlashAttribute("problem", WatchException.Reason.REASON_MISSING);
        } else {
            decision.run();
        }
        return "redirect:/lists/editions/" + id;
    }

    /** The sender's name for a file says what it is to a person, but never where it is put. */
    private static String plainName(@Nullable String name, int position) {
        String base = name == null ? "" : name.replace('\\', '/').replaceFirst("^.*/", "");
        String plain = base.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^\\.+", "");
        String kept = plain.length() > 120 ? plain.substring(plain.length() - 120) : plain;
        return kept.isEmpty() ? "file-" + position : kept;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
