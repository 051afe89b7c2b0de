package org.sarhad.bench.mrz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.documents.mrz.Mrz;
import org.sarhad.documents.mrz.MrzCheck;
import org.sarhad.documents.mrz.MrzContents;
import org.sarhad.documents.mrz.MrzDate;
import org.sarhad.documents.mrz.MrzField;
import org.sarhad.documents.mrz.MrzReader;
import org.sarhad.documents.mrz.MrzReading;
import org.sarhad.documents.mrz.UnreadableMrz;

/** Compares readings with the collected cases: every field, and the verdict of every check digit. */
final class CaseAgreement {
    private final Map<String, int[]> table = new TreeMap<>();
    private final BenchmarkRun run;

    private CaseAgreement(BenchmarkRun run) {
        this.run = run;
    }

    static void run(BenchmarkRun run, Path cases) throws IOException {
        new CaseAgreement(run).compare(Files.readAllLines(cases));
    }

    private void compare(List<String> rows) {
        String[] header = rows.get(0).split("\t", -1);
        MrzReader reader = new MrzReader(LocalDate.of(2026, 11, 21));
        int fields = 0;
        int verdicts = 0;
        for (String row : rows.subList(1, rows.size())) {
            Map<String, String> expected = new HashMap<>();
            String[] cells = row.split("\t", -1);
            for (int i = 0; i < header.length; i++) {
                expected.put(header[i], cells[i]);
            }
            MrzReading reading = reader.read(cell(expected, "lines").replace('|', '\n'));
            List<String> wrongFields = wrongFields(expected, reading);
            List<String> wrongVerdicts = wrongVerdicts(expected, reading);
            fields += wrongFields.isEmpty() ? 1 : 0;
            verdicts += wrongVerdicts.isEmpty() ? 1 : 0;
            note(expected, wrongFields, wrongVerdicts);
        }
        run.say(String.format("%-8s %6s %6s %8s", "format", "cases", "fields", "verdicts"));
        table.forEach((format, counts) ->
                run.say(String.format("%-8s %6d %6d %8d", format, counts[0], counts[1], counts[2])));
        run.figure("mrz.cases.total", rows.size() - 1, "documents");
        run.figure("mrz.cases.fields", fields, "documents");
        run.figure("mrz.cases.verdicts", verdicts, "documents");
    }

    /** Counts the malformed texts that are refused with place and reason. */
    static void malformed(BenchmarkRun run, Path texts) throws IOException {
        MrzReader reader = new MrzReader(LocalDate.of(2026, 11, 21));
        List<String> rows = Files.readAllLines(texts);
        int refused = 0;
        for (String row : rows.subList(1, rows.size())) {
            String text = row.substring(0, row.indexOf('\t')).replace('|', '\n');
            switch (reader.read(text)) {
                case UnreadableMrz unreadable -> {
                    refused++;
                    run.say("refused: " + unreadable);
                }
                case Mrz mrz -> run.say("read, although malformed: " + mrz.lines());
            }
        }
        run.figure("mrz.malformed.total", rows.size() - 1, "texts");
        run.figure("mrz.malformed.refused", refused, "texts");
    }

    private void note(Map<String, String> expected, List<String> wrongFields, List<String> wrongVerdicts) {
        int[] counts = table.computeIfAbsent(cell(expected, "format"), format -> new int[3]);
        counts[0]++;
        counts[1] += wrongFields.isEmpty() ? 1 : 0;
        counts[2] += wrongVerdicts.isEmpty() ? 1 : 0;
        if (!wrongFields.isEmpty() || !wrongVerdicts.isEmpty()) {
            run.say(cell(expected, "id") + " " + cell(expected, "format") + " differs in " + wrongFields
                    + wrongVerdicts);
        }
    }

    private static List<String> wrongFields(Map<String, String> expected, MrzReading reading) {
        if (!(reading instanceof Mrz mrz)) {
            return List.of(((UnreadableMrz) reading).reason());
        }
        MrzContents contents = mrz.contents();
        List<String> wrong = new ArrayList<>();
        compare("format", cell(expected, "format"), contents.format().name(), wrong);
        compare("document code", cell(expected, "doc_code"), contents.documentCode(), wrong);
        compare("issuer", cell(expected, "issuer"), contents.issuingState(), wrong);
        compare("number", cell(expected, "doc_no"), contents.documentNumber(), wrong);
        compare("primary", cell(expected, "surname"), contents.primaryIdentifier(), wrong);
        compare("secondary", cell(expected, "given"), contents.secondaryIdentifier(), wrong);
        compare("nationality", cell(expected, "nationality"), contents.nationality(), wrong);
        compare("sex", cell(expected, "sex"), contents.sex(), wrong);
        compare("birth", cell(expected, "birth"), printed(contents.birthDate()), wrong);
        compare("expiry", cell(expected, "expiry"), printed(contents.expiryDate()), wrong);
        compare(
                "optional",
                cell(expected, "opt1").strip(),
                contents.optionalData().strip(),
                wrong);
        compare(
                "second optional",
                cell(expected, "opt2").strip(),
                contents.secondOptionalData().strip(),
                wrong);
        return wrong;
    }

    private static String printed(MrzDate date) {
        return date.printed();
    }

    private static List<String> wrongVerdicts(Map<String, String> expected, MrzReading reading) {
        if (!(reading instanceof Mrz mrz)) {
            return List.of("unreadable");
        }
        Map<MrzField, Boolean> found = new HashMap<>();
        for (MrzCheck check : mrz.checks()) {
            found.put(check.field(), check.ok());
        }
        List<String> wrong = new ArrayList<>();
        verdict(expected, "doc_no_ok", found.get(MrzField.DOCUMENT_NUMBER), wrong);
        verdict(expected, "birth_ok", found.get(MrzField.BIRTH_DATE), wrong);
        verdict(expected, "expiry_ok", found.get(MrzField.EXPIRY_DATE), wrong);
        verdict(expected, "pn_ok", found.get(MrzField.OPTIONAL_DATA), wrong);
        verdict(expected, "composite_ok", found.get(MrzField.COMPOSITE), wrong);
        verdict(expected, "all_ok", mrz.valid(), wrong);
        return wrong;
    }

    private static void verdict(
            Map<String, String> expected,
            String column,
            @org.jspecify.annotations.Nullable Boolean found,
            List<String> wrong) {
        String cell = cell(expected, column);
        compare(column, cell, found == null ? "" : found ? "True" : "False", wrong);
    }

    private static void compare(String what, String expected, String found, List<String> wrong) {
        if (!expected.equals(found)) {
            wrong.add(what);
        }
    }

    private static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        return cell == null ? "" : cell;
    }
}
