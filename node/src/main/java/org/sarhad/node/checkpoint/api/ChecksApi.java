package org.sarhad.node.checkpoint.api;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.access.Officer;
import org.sarhad.node.checkpoint.Arrival;
import org.sarhad.node.checkpoint.Checks;
import org.sarhad.node.checkpoint.decision.Circumstances.Line;
import org.sarhad.node.checkpoint.reader.ByHand;
import org.sarhad.node.checkpoint.reader.Reading.ReadZone;
import org.sarhad.node.checkpoint.reader.Reading.UnreadText;
import org.sarhad.node.checkpoint.reader.ZoneReader;
import org.sarhad.node.movements.Direction;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One traveller at a lane, for programs. */
@RestController
@RequestMapping("/api/v1/checks")
class ChecksApi {
    private final Checks checks;
    private final ZoneReader reader;
    private final CurrentOfficer current;
    private final Clock clock;

    ChecksApi(Checks checks, ZoneReader reader, CurrentOfficer current, Clock clock) {
        this.checks = checks;
        this.reader = reader;
        this.current = current;
        this.clock = clock;
    }

    /**
     * A question.
     *
     * @param id chosen by the caller, so that asking twice checks once; made here where it is left out
     * @param direction which way; entry where it is left out
     * @param mrz the machine-readable zone; or else
     * @param traveller the traveller's data
     * @param mended whether an officer confirmed the zone as a mended reading
     */
    record Question(
            @Nullable UUID id,
            @Nullable Direction direction,
            @Nullable String mrz,
            @Nullable ByHand traveller,
            @Nullable Boolean mended) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CheckAnswer check(@RequestBody Question question) {
        UUID id = question.id() == null ? UUID.randomUUID() : question.id();
        Direction direction = question.direction() == null ? Direction.ENTRY : question.direction();
        Officer officer = current.require();
        return CheckAnswer.of(
                checks.check(id, arrival(question), direction, new Checks.Place(officer.signIn(), officer.post())));
    }

    @GetMapping("/{id}")
    CheckAnswer check(@PathVariable UUID id) {
        return CheckAnswer.of(checks.find(id, Line.FIRST));
    }

    private Arrival arrival(Question question) {
        String mrz = question.mrz();
        if (mrz != null) {
            return switch (reader.read(mrz, Boolean.TRUE.equals(question.mended()))) {
                case ReadZone read -> read.arrival();
                case UnreadText unread -> throw new UnreadableZoneException(unread);
            };
        }
        ByHand traveller = question.traveller();
        if (traveller == null) {
            throw new IncompleteQuestionException("mrz", "a question needs a zone or a traveller");
        }
        return traveller.arrival(clock);
    }
}
