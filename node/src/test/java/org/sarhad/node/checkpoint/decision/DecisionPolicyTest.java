package org.sarhad.node.checkpoint.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarhad.node.checkpoint.decision.Travellers.foreigner;
import static org.sarhad.node.checkpoint.decision.Travellers.listedDocument;
import static org.sarhad.node.checkpoint.decision.Travellers.nameAlone;
import static org.sarhad.node.checkpoint.decision.Travellers.strong;
import static org.sarhad.node.checkpoint.decision.Travellers.weakAlias;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.node.checkpoint.decision.Circumstances.Line;
import org.sarhad.node.checkpoint.decision.Ruling.Lock;
import org.sarhad.node.checkpoint.decision.Ruling.Locked;
import org.sarhad.node.checkpoint.decision.Ruling.Permitted;
import org.sarhad.node.movements.Direction;
import org.sarhad.screening.Strength;
import org.sarhad.testing.Seeds;
import org.sarhad.watchlists.Measure;

@ExtendWith(Seeds.class)
class DecisionPolicyTest {
    @Test
    void letsAClearTravellerPassWithoutAReason() {
        assertThat(DecisionPolicy.ruling(DecisionKind.LET_PASS, foreigner().at()))
                .isEqualTo(new Permitted(DecisionKind.LET_PASS, false, Set.of()));
    }

    @Test
    void asksWhyATravellerPassesAgainstAHitThatMayAct() {
        Circumstances hit = foreigner().hit(strong(Measure.REFUSE_ENTRY)).at();
        assertThat(permitted(DecisionKind.LET_PASS, hit).reasonNeeded()).isTrue();
        Circumstances name = foreigner().hit(nameAlone(Measure.REFUSE_ENTRY)).at();
        assertThat(permitted(DecisionKind.LET_PASS, name).reasonNeeded()).isFalse();
    }

    @Test
    void takesNoDocumentAtTheFirstLineOnAReportThatNobodyHasConfirmed() {
        Circumstances reported = foreigner().fault(DocumentFault.REPORTED_LOST).at();
        assertThat(lock(DecisionKind.SEIZE_DOCUMENT, reported)).isEqualTo(Lock.NO_GROUND);
        assertThat(lock(DecisionKind.HOLD, reported)).isEqualTo(Lock.NO_ACTING_HIT);
        assertThat(permitted(DecisionKind.LET_PASS, reported).reasons()).contains(Reason.CONFIRMED_NO_ACTION);
    }

    @Test
    void neverRefusesAnybodyWhoAskedForAsylum() {
        Circumstances asked =
                foreigner().hit(strong(Measure.REFUSE_ENTRY)).asksForAsylum().at();
        assertThat(lock(DecisionKind.REFUSE_ENTRY, asked)).isEqualTo(Lock.ASYLUM);
        assertThat(lock(DecisionKind.HOLD, asked)).isEqualTo(Lock.ASYLUM);
        assertThat(lock(DecisionKind.SEIZE_DOCUMENT, asked)).isEqualTo(Lock.ASYLUM);
    }

    @Test
    void refusesExitOnlyUnderACourtOrderInForce() {
        Travellers leaving = foreigner().nationals("TJK").leaving().hit(strong(Measure.REFUSE_EXIT));
        assertThat(lock(DecisionKind.REFUSE_EXIT, leaving.at())).isEqualTo(Lock.NO_COURT_ORDER);
        Circumstances ordered = leaving.ordered(Travellers.ORDER).at();
        assertThat(permitted(DecisionKind.REFUSE_EXIT, ordered).reasons()).containsExactly(Reason.COURT_ORDER);
    }

    @Test
    void neverRefusesNationalsEntryToTheirOwnCountry() {
        Travellers national = foreigner().nationals("TJK").hit(strong(Measure.REFUSE_ENTRY));
        assertThat(lock(DecisionKind.REFUSE_ENTRY, national.at())).isEqualTo(Lock.OWN_NATIONAL);
        assertThat(lock(DecisionKind.REFUSE_ENTRY, national.atSecondLine().at()))
                .isEqualTo(Lock.OWN_NATIONAL);
        assertThat(DecisionPolicy.ruling(DecisionKind.REFUSE_ENTRY, national.at("UZB")))
                .isInstanceOf(Permitted.class);
    }

    @Test
    void knowsDualNationalsAsNationals() {
        assertThat(lock(
                        DecisionKind.REFUSE_ENTRY,
                        foreigner().nationals("RUS", "TJK").at()))
                .isEqualTo(Lock.OWN_NATIONAL);
    }

    @Test
    void holdsNobodyOnANameAloneOrAWeakAlias() {
        assertThat(lock(
                        DecisionKind.HOLD,
                        foreigner().hit(nameAlone(Measure.PROVISIONAL_ARREST)).at()))
                .isEqualTo(Lock.NO_ACTING_HIT);
        assertThat(lock(
                        DecisionKind.HOLD,
                        foreigner().hit(weakAlias(Measure.PROVISIONAL_ARREST)).at()))
                .isEqualTo(Lock.NO_ACTING_HIT);
        assertThat(permitted(
                                DecisionKind.HOLD,
                                foreigner()
                                        .hit(strong(Measure.PROVISIONAL_ARREST))
                                        .at())
                        .reasons())
                .contains(Reason.ALERT_ARREST);
    }

    @Test
    void offersTheAlertAsGroundForRefusalOnlyWhereTheHitMayAct() {
        assertThat(permitted(
                                DecisionKind.REFUSE_ENTRY,
                                foreigner().hit(weakAlias(Measure.REFUSE_ENTRY)).at())
                        .reasons())
                .doesNotContain(Reason.ALERT_REFUSE_ENTRY);
        assertThat(permitted(
                                DecisionKind.REFUSE_ENTRY,
                                foreigner().hit(strong(Measure.REFUSE_ENTRY)).at())
                        .reasons())
                .contains(Reason.ALERT_REFUSE_ENTRY);
    }

    @Test
    void protectsChildrenInsteadOfRefusingOrHoldingThem() {
        Travellers child = foreigner().aged(12).hit(strong(Measure.PROVISIONAL_ARREST, Measure.REFUSE_ENTRY));
        assertThat(lock(DecisionKind.REFUSE_ENTRY, child.at())).isEqualTo(Lock.CHILD);
        assertThat(lock(DecisionKind.HOLD, child.atSecondLine().at())).isEqualTo(Lock.CHILD);
        assertThat(permitted(DecisionKind.PROTECT, child.at()).reasons()).contains(Reason.CHILD_WITHOUT_GUARDIAN);
    }

    @Test
    void holdsNobodyWhoIsToBeProtected() {
        Circumstances missing = foreigner().hit(strong(Measure.PROTECT)).at();
        assertThat(lock(DecisionKind.HOLD, missing)).isEqualTo(Lock.NO_ACTING_HIT);
        assertThat(permitted(DecisionKind.PROTECT, missing).reasons()).contains(Reason.MISSING_PERSON);
    }

    @Test
    void treatsADiscreetAlertLikeNoAlert() {
        Circumstances quiet = foreigner().hit(strong(Measure.DISCREET_CHECK)).at();
        assertThat(DecisionPolicy.rulings(quiet))
                .isEqualTo(DecisionPolicy.rulings(foreigner().at()));
    }

    @Test
    void treatsStatelessTravellersLikeAnyOther() {
        for (String code : List.of("XXA", "XXB", "XXC", "XXX")) {
            assertThat(DecisionPolicy.rulings(foreigner().nationals(code).at()))
                    .isEqualTo(DecisionPolicy.rulings(foreigner().at()));
        }
        assertThat(DecisionPolicy.rulings(foreigner().nationals().at()))
                .isEqualTo(DecisionPolicy.rulings(foreigner().at()));
    }

    @Test
    void letsPaperOverrideAStaleRegister() {
        Circumstances expired =
                foreigner().leaving().fault(DocumentFault.EXPIRED).at();
        assertThat(permitted(DecisionKind.PASS_ON_PAPER, expired).reasonNeeded())
                .isTrue();
        Circumstances ordered = foreigner().leaving().ordered(Travellers.ORDER).at();
        assertThat(DecisionPolicy.ruling(DecisionKind.PASS_ON_PAPER, ordered)).isInstanceOf(Permitted.class);
        assertThat(lock(DecisionKind.PASS_ON_PAPER, foreigner().at())).isEqualTo(Lock.NOTHING_TO_OVERRIDE);
    }

    @Test
    void takesADocumentAtTheFirstLineOnlyWhenThatDocumentIsListed() {
        assertThat(lock(DecisionKind.SEIZE_DOCUMENT, foreigner().at())).isEqualTo(Lock.NO_GROUND);
        Circumstances listed =
                foreigner().hit(listedDocument(Measure.SEIZE_DOCUMENT)).at();
        assertThat(permitted(DecisionKind.SEIZE_DOCUMENT, listed).reasons()).contains(Reason.LISTED_DOCUMENT);
    }

    @Test
    void refusesAnAdverseDecisionWithoutOfficerReasonOrWords() {
        Circumstances of = foreigner().at();
        assertRefused(new Decision(DecisionKind.REFUSE_ENTRY, "", Reason.NO_VISA, "no visa"), of, "officer-missing");
        assertRefused(Decision.of(DecisionKind.REFUSE_ENTRY, "salimova"), of, "reason-missing");
        assertRefused(new Decision(DecisionKind.REFUSE_ENTRY, "salimova", Reason.NO_VISA, " "), of, "words-missing");
        assertRefused(
                new Decision(DecisionKind.REFUSE_ENTRY, "salimova", Reason.ALERT_REFUSE_ENTRY, "on a list"),
                of,
                "reason-not-open");
        DecisionPolicy.require(
                new Decision(DecisionKind.REFUSE_ENTRY, "salimova", Reason.NO_VISA, "no visa in the document"), of);
    }

    @Test
    void neverAnswersAgainstItsOwnRules(Random random) {
        for (int i = 0; i < 5_000; i++) {
            Circumstances of = anyTraveller(random);
            for (DecisionKind kind : DecisionKind.values()) {
                Ruling ruling = DecisionPolicy.ruling(kind, of);
                if (ruling instanceof Permitted permitted) {
                    assertLawful(permitted, of);
                } else {
                    assertThatThrownBy(() -> DecisionPolicy.require(
                                    new Decision(
                                            kind,
                                            "x",
                                            Reason.of(kind).stream().findFirst().orElse(null),
                                            "y"),
                                    of))
                            .isInstanceOf(ForbiddenDecisionException.class);
                }
            }
        }
    }

    /** The law once more, in the plainest words, without the policy's own predicates. */
    private static void assertLawful(Permitted permitted, Circumstances of) {
        DecisionKind kind = permitted.kind();
        assertThat(permitted.reasonNeeded() || !kind.adverse()).isTrue();
        boolean sure = of.hits().stream()
                .anyMatch(hit -> hit.documentAgrees()
                        || hit.strength() == Strength.STRONG && !hit.weakAlias() && hit.identityAgrees());
        switch (kind) {
            case REFUSE_ENTRY ->
                assertThat(of.asylumRequested()
                                || of.nationalities().contains(of.ownState())
                                || of.direction() == Direction.EXIT)
                        .isFalse();
            case REFUSE_EXIT ->
                assertThat(!of.courtOrders().isEmpty() && !of.asylumRequested()).isTrue();
            case HOLD ->
                assertThat(sure && !of.asylumRequested() && !of.child()).isTrue();
            case SEIZE_DOCUMENT -> assertThat(of.asylumRequested()).isFalse();
            case PASS_ON_PAPER -> assertThat(permitted.reasonNeeded()).isTrue();
            case LET_PASS, REFER, PROTECT, ASYLUM -> {}
        }
    }

    private static Circumstances anyTraveller(Random random) {
        List<OpenHit> hits = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Set<Measure> measures = EnumSet.of(Measure.values()[random.nextInt(Measure.values().length)]);
            hits.add(new OpenHit(
                    "list",
                    "E" + i,
                    measures,
                    Strength.values()[random.nextInt(3)],
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextInt(4) == 0));
        }
        return new Circumstances(
                random.nextBoolean() ? Direction.ENTRY : Direction.EXIT,
                "TJK",
                random.nextBoolean() ? Set.of("TJK") : Set.of("XXA"),
                random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(90)),
                random.nextBoolean() ? Set.of() : Set.of(DocumentFault.EXPIRED),
                hits,
                random.nextBoolean() ? List.of() : List.of(Travellers.ORDER),
                random.nextInt(4) == 0,
                random.nextBoolean() ? Line.FIRST : Line.SECOND);
    }

    private static Permitted permitted(DecisionKind kind, Circumstances of) {
        Ruling ruling = DecisionPolicy.ruling(kind, of);
        assertThat(ruling).isInstanceOf(Permitted.class);
        return (Permitted) ruling;
    }

    private static Lock lock(DecisionKind kind, Circumstances of) {
        Ruling ruling = DecisionPolicy.ruling(kind, of);
        assertThat(ruling).isInstanceOf(Locked.class);
        return ((Locked) ruling).lock();
    }

    private static void assertRefused(Decision decision, Circumstances of, String code) {
        assertThatThrownBy(() -> DecisionPolicy.require(decision, of))
                .isInstanceOfSatisfying(
                        ForbiddenDecisionException.class,
                        e -> assertThat(e.code()).isEqualTo(code));
    }
}
