package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Countries;

/** The US Consolidated Screening List as CSV. */
final class ScreeningListCsv implements ListFormat {
    @Override
    public String title() {
        return "US Consolidated Screening List (CSV)";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        List<String> header = CsvTable.header(file, 1);
        return header.contains("source") && header.contains("federal_register_notice") ? Part.MAIN : null;
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        ScreeningListRecords records = new ScreeningListRecords(reading);
        CsvTable.read(parts.getFirst().file(), 1, reading, row -> records.read(new Cells(row), row.where()));
        return new EditionStamp(ScreeningListRecords.SOURCE, null, null);
    }

    private record Cells(CsvTable.Row row) implements ScreeningListRecords.Fields {
        @Override
        public String text(String field) {
            return row.get(field);
        }

        @Override
        public List<String> texts(String field) {
            return ScreeningListRecords.split(row.get(field));
        }

        @Override
        public List<String> addresses() {
            return texts("addresses");
        }

        /** "Passport, U00000000, TR": the type, the number, and the state where the last part is one. */
        @Override
        public List<String[]> identifiers() {
            List<String[]> identifiers = new ArrayList<>();
            for (String text : texts("ids")) {
                int first = text.indexOf(", ");
                String type = first < 0 ? text : text.substring(0, first);
                String rest = first < 0 ? "" : text.substring(first + 2);
                int last = rest.lastIndexOf(", ");
                String state = last < 0 ? "" : rest.substring(last + 2).strip();
                boolean isState = state.length() == 2 && Countries.code(state).isPresent();
                identifiers.add(new String[] {type, isState ? rest.substring(0, last) : rest, isState ? state : ""});
            }
            return identifiers;
        }
    }
}
