package org.sarhad.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/** Writes subjects as a national list in Sarhad's own CSV. */
final class NationalCsv {
    private NationalCsv() {}

    static String header(LocalDate day) {
        return "#sarhad-list source=exercise-national edition=" + day + " created=" + day + "\n"
                + "id,kind,name,family_name,given_name,patronymic,alias,weak_alias,original_name,sex,birth_date,"
                + "birth_place,nationality,document,measure,legal_basis,programme,owner,listed,expires,remarks";
    }

    static String line(ListedSubject subject) {
        return Csv.line(
                subject.id(),
                "person",
                subject.name().text(),
                subject.name().family(),
                subject.name().given(),
                subject.name().patronymic(),
                bars(subject.aliases().stream().map(LatinName::text).toList()),
                bars(subject.weakAliases()),
                subject.original(),
                subject.sex() == Sex.FEMALE ? "F" : "M",
                bars(subject.birthDates().stream().map(PartialDate::toString).toList()),
                subject.birthPlace(),
                subject.nationality(),
                bars(subject.documents().stream()
                        .map(document -> document.type() + ":" + (document.country() == null ? "" : document.country())
                                + ":" + document.number())
                        .toList()),
                bars(subject.measures().stream().map(NationalCsv::word).sorted().toList()),
                subject.legalBasis(),
                subject.programme(),
                "Exercise Police Department",
                subject.listed().toString(),
                text(subject.expires()),
                subject.remarks());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static String word(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String bars(List<String> values) {
        return values.stream().collect(Collectors.joining("|"));
    }
}
