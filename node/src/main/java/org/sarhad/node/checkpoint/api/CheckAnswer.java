package org.sarhad.node.checkpoint.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.checkpoint.Arrival;
import org.sarhad.node.checkpoint.CheckStatus;
import org.sarhad.node.checkpoint.KnownHit;
import org.sarhad.node.checkpoint.ListState;
import org.sarhad.node.checkpoint.MadeDecision;
import org.sarhad.node.checkpoint.TravellerCheck;
import org.sarhad.node.checkpoint.Verdict;
import org.sarhad.node.checkpoint.decision.CourtOrderInForce;
import org.sarhad.node.checkpoint.decision.DecisionKind;
import org.sarhad.node.checkpoint.decision.DocumentFault;
import org.sarhad.node.checkpoint.decision.Reason;
import org.sarhad.node.checkpoint.decision.Ruling.Locked;
import org.sarhad.node.checkpoint.decision.Ruling.Permitted;
import org.sarhad.node.movements.Direction;
import org.sarhad.node.movements.Person;
import org.sarhad.node.movements.TravelPaper;
import org.sarhad.screening.Evidence.FieldEvidence;
import org.sarhad.screening.Evidence.NameEvidence;
import org.sarhad.screening.Strength;
import org.sarhad.watchlists.Measure;

/** A check as programs read it. */
record CheckAnswer(
        UUID id,
        Instant at,
        Direction direction,
        CheckStatus status,
        Verdict verdict,
        TravellerAnswer traveller,
        List<HitAnswer> hits,
        List<EntryName> cleared,
        List<CourtOrderInForce> courtOrders,
        boolean asylumRequested,
        List<PermittedAnswer> permitted,
        List<LockedAnswer> locked,
        List<MadeDecision> decisions,
        List<ListState> lists,
        String engine,
        long micros) {
    record TravellerAnswer(
            String surname,
            String givenNames,
            @Nullable String birthDate,
            String sex,
            String nationality,
            @Nullable TravelPaper document,
            Arrival.Origin origin,
            boolean nameMayBeCut,
            Set<DocumentFault> faults,
            List<Arrival.Digit> checkDigits,
            List<String> remarks) {}

    record HitAnswer(
            String list,
            String edition,
            String editionHash,
            Instant editionTime,
            String entry,
            String name,
            String matchedName,
            double score,
            double nameScore,
            double identityScore,
            Strength strength,
            boolean mayAct,
            boolean discreet,
            List<Measure> measures,
            @Nullable String programme,
            @Nullable String legalBasis,
            @Nullable String owner,
            @Nullable LocalDate expires,
            Set<String> handling,
            List<NameEvidence> names,
            List<FieldEvidence> fields) {}

    record EntryName(String list, String entry) {}

    record PermittedAnswer(DecisionKind decision, int key, boolean reasonNeeded, Set<Reason> reasons) {}

    record LockedAnswer(DecisionKind decision, String lock, String safeguard) {}

    static CheckAnswer of(TravellerCheck check) {
        TravellerCheck.Findings findings = check.findings();
        return new CheckAnswer(
                check.id(),
                check.at(),
                check.direction(),
                check.status(),
                check.verdict(),
                traveller(check.arrival()),
                findings.hits().stream().map(CheckAnswer::hit).toList(),
                findings.cleared().stream()
                        .map(hit -> new EntryName(hit.list(), hit.entry()))
                        .toList(),
                findings.orders(),
                findings.asylumRequested(),
                permitted(check),
                locked(check),
                check.decisions(),
                findings.lists(),
                findings.engine(),
                findings.micros());
    }

    private static List<PermittedAnswer> permitted(TravellerCheck check) {
        return check.rulings().stream()
                .filter(Permitted.class::isInstance)
                .map(Permitted.class::cast)
                .map(ruling -> new PermittedAnswer(
                        ruling.kind(), ruling.kind().key(), ruling.reasonNeeded(), ruling.reasons()))
                .toList();
    }

    private static List<LockedAnswer> locked(TravellerCheck check) {
        return check.rulings().stream()
                .filter(Locked.class::isInstance)
                .map(Locked.class::cast)
                .map(ruling -> new LockedAnswer(
                        ruling.kind(), ruling.lock().name(), ruling.lock().safeguard()))
                .toList();
    }

    private static TravellerAnswer traveller(Arrival arrival) {
        Person person = arrival.person();
        return new TravellerAnswer(
                person.surname(),
                person.givenNames(),
                person.birthDate() == null ? null : person.birthDate().toString(),
                person.sex().name(),
                person.nationality(),
                arrival.paper(),
                arrival.origin(),
                arrival.nameMayBeCut(),
                arrival.faults(),
                arrival.digits(),
                arrival.remarks());
    }

    private static HitAnswer hit(KnownHit hit) {
        return new HitAnswer(
                hit.list(),
                hit.edition(),
                hit.editionHash(),
                hit.editionTime(),
                hit.entry(),
                hit.name(),
                hit.matchedName(),
                hit.score(),
                hit.nameScore(),
                hit.identityScore(),
                hit.law().strength(),
                hit.law().mayAct(),
                hit.law().quiet(),
                hit.measures(),
                hit.programme(),
                hit.legalBasis(),
                hit.owner(),
                hit.expires(),
                hit.handling(),
                hit.names(),
                hit.fields());
    }
}
