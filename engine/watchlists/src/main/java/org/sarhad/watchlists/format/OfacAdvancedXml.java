package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Provenance;

/**
 * OFAC's SDN list in its advanced XML ({@code sdn_advanced.xsd}, root {@code Sanctions}), source {@code us-ofac-sdn}. The
 * file is read twice: first the reference values, places, documents, sanctions and relations, which are held, then the
 * parties, which stream.
 */
final class OfacAdvancedXml implements ListFormat {
    @Override
    public String title() {
        return "OFAC SDN list (advanced XML)";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        boolean root = XmlRecords.rootName(file.head()).equals("Sanctions");
        boolean marks = file.head().contains("<DateOfIssue") || file.head().contains("<ReferenceValueSets");
        return root && marks ? Part.MAIN : null;
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        SourceFile file = parts.getFirst().file();
        OfacReferences references = new OfacReferences();
        Set<String> held = new HashSet<>(OfacReferences.VALUES);
        held.addAll(Set.of("DateOfIssue", "Location", "IDRegDocument", "SanctionsEntry", "ProfileRelationship"));
        String[] issued = {""};
        new XmlRecords(file, held, reading).read(new XmlRecords.Handler() {
            @Override
            public void root(XmlNode root) {}

            @Override
            public void record(XmlNode record) {
                if (record.name().equals("DateOfIssue")) {
                    issued[0] = OfacReferences.date(record);
                } else {
                    references.hold(record);
                }
            }
        });
        OfacParties parties = new OfacParties(references, reading);
        new XmlRecords(file, Set.of("DistinctParty"), reading).read(new XmlRecords.Handler() {
            @Override
            public void root(XmlNode root) {}

            @Override
            public void record(XmlNode record) {
                parties.read(record, new Provenance(file.name(), record.line()));
            }
        });
        return new EditionStamp(
                OfacSdnCsv.SOURCE, issued[0].isEmpty() ? null : issued[0], UnConsolidatedXml.instant(issued[0]));
    }
}
