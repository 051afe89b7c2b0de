package org.sarhad.node.losses;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.sarhad.documents.lost.BureauDirectory;
import org.sarhad.documents.lost.Confirmation;
import org.sarhad.documents.lost.DocumentKey;
import org.sarhad.documents.lost.DocumentType;
import org.sarhad.documents.lost.LostBuilder;
import org.sarhad.documents.lost.LostChange;
import org.sarhad.documents.lost.LostHit;
import org.sarhad.documents.lost.LostRegister;
import org.sarhad.documents.lost.LostStat;
import org.sarhad.documents.lost.NodeKey;
import org.sarhad.node.settings.NodeSettings;
import org.springframework.stereotype.Service;

/**
 * The register of lost and stolen documents on this node's own disk. It answers without a network and without locks, and
 * shows a thief of the disk no number.
 *
 * <p>The file {@code lost/register.lost} in the data folder may be replaced by a larger one built with {@code sarhad lost
 * build} and the key {@code lost/node.key} beside it.
 */
@Service
public class LostDocuments {
    private static final int CODE_LETTERS = 3;

    private final LostRegister register;

    LostDocuments(NodeSettings settings, Clock clock) {
        this.register = open(settings.data().resolve("lost"), clock);
    }

    /**
     * What the register says of a document in hand, under each type that its machine-readable zone allows.
     *
     * @param documentCode document code of the zone, such as {@code P}
     * @param number document number; separators and fillers do not count
     * @param issuingState issuing state as the zone states it
     * @return the hits, each to be confirmed with the issuing state; empty where there is none or where the number or the
     *     state cannot be one
     */
    public List<LostHit> ask(String documentCode, String number, String issuingState) {
        if (!mayBeKey(number, issuingState)) {
            return List.of();
        }
        return register.lookupAll(DocumentType.ofMrz(documentCode).stream()
                .map(type -> DocumentKey.of(number, type, issuingState))
                .toList());
    }

    /** What has to be done about a hit before anything else is. */
    public Confirmation confirmation(LostHit hit) {
        return hit.confirmation(BureauDirectory.none());
    }

    /** What the register holds and how old its knowledge is. */
    public LostStat stat() {
        try {
            return register.stat();
        } catch (IOException e) {
            throw new UncheckedIOException("the register of lost documents cannot be read", e);
        }
    }

    void apply(List<LostChange> changes) {
        try {
            register.apply(changes);
        } catch (IOException e) {
            throw new UncheckedIOException("the register of lost documents cannot be written", e);
        }
    }

    @PreDestroy
    void close() throws IOException {
        register.close();
    }

    private static boolean mayBeKey(String number, String issuingState) {
        String letters = issuingState.replace("<", "").strip();
        return !letters.isEmpty()
                && letters.length() <= CODE_LETTERS
                && letters.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && number.chars().anyMatch(c -> c != '<' && c != ' ');
    }

    private static LostRegister open(Path folder, Clock clock) {
        try {
            Files.createDirectories(folder);
            Path keyFile = folder.resolve("node.key");
            NodeKey key = Files.exists(keyFile) ? NodeKey.read(keyFile) : NodeKey.create(keyFile);
            Path file = folder.resolve("register.lost");
            if (!Files.exists(file)) {
                try (LostBuilder builder = LostBuilder.create(file, key, "own reports", clock.instant())) {
                    builder.finish(1);
                }
            }
            return LostRegister.open(file, key, new LostRegister.Options(true, clock, 1));
        } catch (IOException e) {
            throw new UncheckedIOException("the register of lost documents in " + folder + " cannot be opened", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while opening the register of lost documents", e);
        }
    }
}
