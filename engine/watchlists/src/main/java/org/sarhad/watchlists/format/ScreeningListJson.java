package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The US Consolidated Screening List as JSON: an object whose member {@code results} holds the records. */
final class ScreeningListJson implements ListFormat {
    @Override
    public String title() {
        return "US Consolidated Screening List (JSON)";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        String head = file.head().stripLeading();
        boolean json = head.startsWith("{") || head.startsWith("[");
        boolean marks = head.contains("\"source_list_url\"") || head.contains("\"federal_register_notice\"");
        return json && marks && head.contains("\"source\"") ? Part.MAIN : null;
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        ScreeningListRecords records = new ScreeningListRecords(reading);
        String[] updated = {""};
        new JsonRecords(parts.getFirst().file(), Set.of("results"), reading)
                .read(
                        head -> updated[0] = head.text("search_performed_at"),
                        (record, where) -> records.read(new Members(record), where));
        return new EditionStamp(
                ScreeningListRecords.SOURCE,
                updated[0].isEmpty() ? null : updated[0],
                UnConsolidatedXml.instant(updated[0]));
    }

    private record Members(JsonTree tree) implements ScreeningListRecords.Fields {
        @Override
        public String text(String field) {
            return XmlNode.squeeze(tree.text(field));
        }

        @Override
        public List<String> texts(String field) {
            return tree.texts(field);
        }

        @Override
        public List<String> addresses() {
            return tree.objects("addresses").stream()
                    .map(address -> EntryFiller.join(
                            address.text("address"),
                            address.text("city"),
                            address.text("state"),
                            address.text("postal_code"),
                            address.text("country")))
                    .toList();
        }

        @Override
        public List<String[]> identifiers() {
            List<String[]> identifiers = new ArrayList<>();
            for (JsonTree id : tree.objects("ids")) {
                identifiers.add(new String[] {id.text("type"), id.text("number"), id.text("country")});
            }
            return identifiers;
        }
    }
}
