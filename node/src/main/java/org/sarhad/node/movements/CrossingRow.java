package org.sarhad.node.movements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/** A crossing as the table holds it. */
final class CrossingRow {
    static final String SELECT = """
            select id, check_id, at, kind, post, lane, officer, surname, given_names, birth_date, sex, nationality,
                document_code, document_number, document_state, document_expires, decision, reason, words
            from movements.crossing
            """;

    private CrossingRow() {}

    /** A number as the register compares it: capitals and digits alone. */
    static String plainNumber(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    static Map<String, @Nullable Object> write(Crossing crossing) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", crossing.id());
        row.put("check", crossing.check());
        row.put("at", Timestamp.from(crossing.at()));
        row.put("kind", crossing.kind().name());
        row.put("post", crossing.post());
        row.put("lane", crossing.lane());
        row.put("officer", crossing.officer());
        row.put("decision", crossing.decision());
        row.put("reason", crossing.reason());
        row.put("words", crossing.words());
        person(row, crossing.person());
        paper(row, crossing.paper());
        row.put("personKey", crossing.keys().person().orElse(null));
        row.put("documentKey", crossing.keys().document().orElse(null));
        return row;
    }

    private static void person(Map<String, @Nullable Object> row, Person person) {
        PartialDate birth = person.birthDate();
        row.put("surname", person.surname());
        row.put("givenNames", person.givenNames());
        row.put("searchName", SearchName.fold(person.fullName()));
        row.put("birthDate", birth == null ? null : birth.toString());
        row.put("sex", person.sex().name());
        row.put("nationality", person.nationality());
    }

    private static void paper(Map<String, @Nullable Object> row, @Nullable TravelPaper paper) {
        row.put("documentCode", paper == null ? null : paper.code());
        row.put("documentNumber", paper == null ? null : plainNumber(paper.number()));
        row.put("documentState", paper == null ? null : paper.state());
        row.put("documentExpires", paper == null ? null : paper.expires());
    }

    static Crossing read(ResultSet row, int index) throws SQLException {
        String birth = row.getString("birth_date");
        Person person = new Person(
                row.getString("surname"),
                row.getString("given_names"),
                birth == null ? null : PartialDate.parse(birth),
                Sex.valueOf(row.getString("sex")),
                row.getString("nationality"));
        String number = row.getString("document_number");
        TravelPaper paper = number == null
                ? null
                : new TravelPaper(
                        row.getString("document_code"),
                        number,
                        row.getString("document_state"),
                        row.getObject("document_expires", LocalDate.class));
        return new Crossing(
                row.getObject("id", UUID.class),
                row.getObject("check_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                CrossingKind.valueOf(row.getString("kind")),
                row.getString("post"),
                row.getString("lane"),
                row.getString("officer"),
                person,
                paper,
                row.getString("decision"),
                row.getString("reason"),
                row.getString("words"));
    }
}
