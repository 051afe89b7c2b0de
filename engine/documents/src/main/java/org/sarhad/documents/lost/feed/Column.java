package org.sarhad.documents.lost.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of a report, with the names under which feeds write them. */
enum Column {
    NUMBER("document_number", "number document din"),
    TYPE("document_type", "type"),
    STATE("issuing_state", "issuing_country document_country country state"),
    KIND("kind", "status type_of_fraud fraud_type"),
    THEFT("theft_date", "date_of_theft loss_date date_of_loss"),
    THEFT_STATE("theft_state", "theft_country country_of_theft"),
    ISSUE("issue_date", "date_of_issue"),
    EXPIRY("expiry_date", "date_of_expiry expires"),
    REVIEW("review_date", "review"),
    REFERENCE("reference", "national_reference"),
    OWNER("owner", ""),
    REPORTED("reported", "reported_at report_time");

    private final String text;
    private final String others;

    Column(String text, String others) {
        this.text = text;
        this.others = others;
    }

    /** The name in our own files and in messages. */
    String text() {
        return text;
    }

    boolean isMandatory() {
        return this == NUMBER || this == TYPE || this == STATE || this == KIND;
    }

    static Optional<Column> named(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (Column column : values()) {
            if (column.text.equals(name) || List.of(column.others.split(" ")).contains(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
