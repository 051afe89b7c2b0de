package org.sarhad.node.checkpoint.reader;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.mrz.Mrz;
import org.sarhad.documents.mrz.MrzContents;
import org.sarhad.documents.mrz.MrzDate;
import org.sarhad.documents.mrz.MrzReader;
import org.sarhad.documents.mrz.MrzRepair;
import org.sarhad.documents.mrz.MrzWarning;
import org.sarhad.documents.mrz.UnreadableMrz;
import org.sarhad.node.checkpoint.Arrival;
import org.sarhad.node.checkpoint.decision.DocumentFault;
import org.sarhad.node.checkpoint.reader.Reading.Change;
import org.sarhad.node.checkpoint.reader.Reading.Mending;
import org.sarhad.node.movements.Person;
import org.sarhad.node.movements.TravelPaper;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;
import org.springframework.stereotype.Component;

/** Turns what a reader typed into a traveller, or says where and why that cannot be done. */
@Component
public final class ZoneReader {
    private static final int MOST_SHOWN = 300;
    private static final int MOST_MENDINGS = 3;

    private final Clock clock;

    ZoneReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads a text; never throws for what it holds.
     *
     * @param mended whether the officer confirmed the text as a mended reading
     */
    public Reading read(String typed, boolean mended) {
        MrzReader reader = new MrzReader(LocalDate.now(clock));
        if (typed.length() > ReaderInput.LONGEST) {
            return unreadable(typed, (UnreadableMrz) reader.read(typed));
        }
        ReaderInput input = ReaderInput.of(typed, text -> reader.read(text) instanceof Mrz zone && zone.valid());
        return switch (reader.read(input.text())) {
            case Mrz zone -> readable(zone, input, mended);
            case UnreadableMrz unreadable -> unreadable(input.text(), unreadable);
        };
    }

    private Reading readable(Mrz zone, ReaderInput input, boolean mended) {
        MrzContents contents = zone.contents();
        if (contents.primaryIdentifier().isEmpty()
                && contents.secondaryIdentifier().isEmpty()) {
            int width = contents.format().width();
            int nameLine = contents.format().lines() == 3 ? 3 : 1;
            int nameColumn = contents.format().lines() == 3 ? 1 : 6;
            return new Reading.UnreadText(
                    String.join("\n", zone.lines()), nameLine, Math.min(nameColumn, width), "NO_NAME", "", List.of());
        }
        Arrival arrival = new Arrival(
                person(contents),
                paper(contents),
                mended ? Arrival.Origin.MENDED : Arrival.Origin.READ,
                zone.nameMayBeCut(),
                faults(zone),
                zone.checks().stream()
                        .map(check -> new Arrival.Digit(
                                check.field().key(), check.expected(), String.valueOf(check.found()), check.ok()))
                        .toList(),
                zone.lines(),
                remarks(zone));
        return new Reading.ReadZone(arrival, input.layout(), zone.valid() ? List.of() : mendings(zone));
    }

    /** A zone in order needs no mending: what its digits cannot tell apart would only be noise at every swipe. */
    private List<Mending> mendings(Mrz zone) {
        return new MrzRepair(LocalDate.now(clock))
                .candidates(zone).stream()
                        .filter(candidate -> !candidate.isAsRead())
                        .limit(MOST_MENDINGS)
                        .map(candidate -> new Mending(
                                candidate.mrz().lines(),
                                candidate.digitsCannotTell(),
                                candidate.changes().stream()
                                        .map(change -> new Change(
                                                change.line(),
                                                change.column(),
                                                String.valueOf(change.read()),
                                                String.valueOf(change.meant())))
                                        .toList()))
                        .toList();
    }

    private static Reading unreadable(String text, UnreadableMrz found) {
        String shown = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) : text;
        return new Reading.UnreadText(
                shown, found.line(), found.column(), found.problem().name(), found.reason(), List.of());
    }

    private static Person person(MrzContents contents) {
        String nationality = contents.nationality();
        return new Person(
                contents.primaryIdentifier(),
                contents.secondaryIdentifier(),
                date(contents.birthDate()),
                sex(contents.sex()),
                iso(nationality));
    }

    private static @Nullable TravelPaper paper(MrzContents contents) {
        return contents.documentNumber().isBlank()
                ? null
                : new TravelPaper(
                        contents.documentCode(),
                        contents.documentNumber(),
                        iso(contents.issuingState()),
                        contents.expiryDate().date().orElse(null));
    }

    /** Germany alone prints one letter; lists and law know its code of three. */
    private static String iso(String code) {
        return code.equals("D") ? "DEU" : code;
    }

    private static Sex sex(String printed) {
        return switch (printed) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> Sex.UNSPECIFIED;
        };
    }

    private static @Nullable PartialDate date(MrzDate date) {
        if (!date.isReadable() || date.year() == 0) {
            return null;
        }
        if (date.isComplete()) {
            return date.date().map(PartialDate::day).orElse(null);
        }
        return date.month() > 0
                ? PartialDate.month(YearMonth.of(date.year(), date.month()))
                : PartialDate.year(date.year());
    }

    private Set<DocumentFault> faults(Mrz zone) {
        Set<DocumentFault> faults = EnumSet.noneOf(DocumentFault.class);
        MrzDate expiry = zone.contents().expiryDate();
        if (expiry.isReadable() && expiry.year() > 0 && expiry.latest().isBefore(LocalDate.now(clock))) {
            faults.add(DocumentFault.EXPIRED);
        }
        if (!zone.valid()) {
            faults.add(DocumentFault.CHECK_DIGIT);
        }
        if (zone.warnings().stream().anyMatch(warning -> warning.kind() == MrzWarning.Kind.UNKNOWN_STATE)) {
            faults.add(DocumentFault.UNKNOWN_STATE);
        }
        return faults;
    }

    private static List<String> remarks(Mrz zone) {
        List<String> remarks = new ArrayList<>();
        for (MrzWarning warning : zone.warnings()) {
            if (warning.kind() != MrzWarning.Kind.UNKNOWN_STATE) {
                remarks.add(warning.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return remarks;
    }
}
