package org.sarhad.watchlists.accept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.FieldWarning;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.Provenance;
import org.sarhad.watchlists.RejectedRecord;
import org.sarhad.watchlists.accept.Proof.SignatureState;

class AcceptancePolicyTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant YESTERDAY = Instant.parse("2026-02-28T00:00:00Z");

    @Test
    void acceptsAFirstEditionAndOneThatGrows() {
        assertThat(judge(null, list(100, YESTERDAY)))
                .isInstanceOfSatisfying(
                        Acceptance.Accepted.class,
                        accepted -> assertThat(accepted.difference().added()).hasSize(100));
        assertThat(judge(list(100, YESTERDAY), list(130, NOW))).isInstanceOf(Acceptance.Accepted.class);
    }

    @Test
    void knowsTheEditionInForce() {
        assertThat(judge(list(100, YESTERDAY), list(100, YESTERDAY))).isInstanceOf(Acceptance.Unchanged.class);
    }

    @Test
    void letsAListThatShrinksByATenthWaitAndOneThatShrinksLessPass() {
        assertThat(judge(list(100, YESTERDAY), list(91, NOW))).isInstanceOf(Acceptance.Accepted.class);
        assertThat(judge(list(100, YESTERDAY), list(90, NOW)))
                .isInstanceOfSatisfying(
                        Acceptance.NeedsConfirmation.class,
                        waiting -> assertThat(waiting.reasons())
                                .contains(new Objection(
                                        Objection.Kind.SHRANK,
                                        "it holds 90 entries where the edition in force holds 100")));
    }

    @Test
    void letsAShortListThatShrinksWaitAsWell() {
        assertThat(judge(list(5, YESTERDAY), list(4, NOW))).isInstanceOf(Acceptance.NeedsConfirmation.class);
        assertThat(judge(list(5, YESTERDAY), list(5, NOW))).isInstanceOf(Acceptance.Accepted.class);
    }

    @Test
    void letsAListThatChangesMuchAtOnceWait() {
        ListEdition current = list(100, YESTERDAY);
        List<Entry> renamed = new ArrayList<>(current.entries());
        for (int i = 0; i < 50; i++) {
            renamed.set(
                    i,
                    Entry.builder("P" + i, EntryKind.PERSON, new Provenance("test.csv", i + 3L))
                            .name(Name.primary("Other Person " + i))
                            .build());
        }
        ListEdition offered = new ListEdition(list(100, NOW).edition(), renamed, List.of());
        assertThat(judge(current, offered))
                .isInstanceOfSatisfying(
                        Acceptance.NeedsConfirmation.class,
                        waiting -> assertThat(waiting.reasons())
                                .extracting(Objection::kind)
                                .containsExactly(Objection.Kind.MANY_CHANGED));
    }

    @Test
    void refusesWhatIsEmptyOldFutureForeignOrCutShort() {
        ListEdition current = list(100, YESTERDAY);
        ListEdition whole = list(110, NOW);
        ListEdition cut = new ListEdition(
                whole.edition(),
                whole.entries(),
                List.of(),
                List.of(new FieldWarning(new Provenance("f", 9), "", FieldWarning.END_OF_FILE, "", "cut")));

        assertThat(reasons(judge(current, list(0, NOW)))).contains("it holds no entries");
        assertThat(reasons(judge(current, list(110, YESTERDAY.minusSeconds(60))))
                        .getFirst())
                .contains("before");
        assertThat(reasons(judge(current, list(110, NOW.plusSeconds(90_000)))).getFirst())
                .contains("future");
        assertThat(reasons(judge(current, list("other", 110, NOW, 0))).getFirst())
                .contains("other");
        assertThat(reasons(judge(current, cut)).getFirst()).contains("ends before its end");
        assertThat(reasons(judge(current, list("test", 110, NOW, 200))).getFirst())
                .contains("could not be read");
    }

    @Test
    void letsAListWithManyUnreadableRecordsWait() {
        assertThat(judge(list(100, YESTERDAY), list("test", 110, NOW, 1))).isInstanceOf(Acceptance.Accepted.class);
        assertThat(judge(list(100, YESTERDAY), list("test", 110, NOW, 5)))
                .isInstanceOf(Acceptance.NeedsConfirmation.class);
    }

    @Test
    void refusesAHashThatIsNotTheOnePublished() {
        Acceptance judgement =
                AcceptancePolicy.DEFAULT.judge(null, list(5, NOW), new Proof("00", SignatureState.NOT_REQUIRED), NOW);

        assertThat(reasons(judgement)).containsExactly("its hash is not the one that the owner published");
    }

    @Test
    void holdsADetachedSignatureAgainstTheFile(@TempDir Path folder) throws IOException, GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path file = Files.writeString(folder.resolve("list"), "a list");
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(keys.getPrivate());
        signer.update(Files.readAllBytes(file));
        byte[] signature = signer.sign();

        assertThat(Proof.verify(file, signature, keys.getPublic())).isEqualTo(SignatureState.VALID);
        assertThat(Proof.verify(file, null, keys.getPublic())).isEqualTo(SignatureState.MISSING);
        assertThat(Proof.verify(file, new byte[3], keys.getPublic())).isEqualTo(SignatureState.INVALID);
        Files.writeString(file, "another list");
        assertThat(Proof.verify(file, signature, keys.getPublic())).isEqualTo(SignatureState.INVALID);
        Acceptance judgement =
                AcceptancePolicy.DEFAULT.judge(null, list(5, NOW), new Proof(null, SignatureState.INVALID), NOW);
        assertThat(reasons(judgement)).containsExactly("its signature does not hold");
    }

    private static Acceptance judge(ListEdition current, ListEdition offered) {
        return AcceptancePolicy.DEFAULT.judge(current, offered, Proof.NONE, NOW);
    }

    private static List<String> reasons(Acceptance judgement) {
        return ((Acceptance.Refused) judgement)
                .reasons().stream().map(Objection::words).toList();
    }

    private static ListEdition list(int people, Instant created) {
        return list("test", people, created, 0);
    }

    private static ListEdition list(String source, int people, Instant created, int rejected) {
        List<Entry> entries = new ArrayList<>();
        IntStream.range(0, people)
                .forEach(i -> entries.add(Entry.builder("P" + i, EntryKind.PERSON, new Provenance("test.csv", i + 3L))
                        .name(Name.primary("Test Person " + i))
                        .build()));
        List<RejectedRecord> broken = IntStream.range(0, rejected)
                .mapToObj(i -> new RejectedRecord(new Provenance("test.csv", i), null, "broken", ""))
                .toList();
        Edition edition = new Edition(
                source, "1", people + "-" + created, created, NOW, Map.of(EntryKind.PERSON, people), rejected);
        return new ListEdition(edition, entries, broken);
    }
}
