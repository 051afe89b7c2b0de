package org.sarhad.watchlists.format;

/** The template of a national list, with two invented entries to be replaced. */
public final class SarhadTemplate {
    private SarhadTemplate() {}

    private static final String ROWS = """
            0001,person,Mustermann Erika,Mustermann,Erika,,Musterman Erica|Mustermann-Test Erika,Rika,,,Мустерманн Эрика,\
            F,1964-08-12,"Berlin, Germany",DEU,passport:DEU:C01X00T47,,discreet-check,Order 1 of 2026-01-31,example,\
            Name of the authority,2026-01-31,2036-01-31,2031-01-31,,,,height:176 cm,Replace this line
            0002,organisation,Example Trading Company,,,,,,Example Shipping,,,,2001,,,registration::1234567,\
            "1 Example Street, Bishkek, Kyrgyzstan",freeze-assets,Order 2 of 2026-01-31,example,\
            Name of the authority,31.01.2026,,,,,,,Replace this line
            """;

    /** A CSV that opens in any spreadsheet; a byte order mark tells it the encoding. */
    public static String csv() {
        return "\uFEFF" + SarhadCsv.MARK + " source=my-list edition=1 created=2026-01-31\n"
                + String.join(",", SarhadCsv.COLUMNS) + "\n" + ROWS;
    }

    /** The same as JSON. */
    public static String json() {
        return """
                {"sarhad-list": {"source": "my-list", "edition": "1", "created": "2026-01-31"},
                 "entries": [
                  {"id": "0001", "kind": "person", "name": "Mustermann Erika",
                   "family_name": "Mustermann", "given_name": "Erika", "alias": ["Musterman Erica"],
                   "original_name": "Мустерманн Эрика", "sex": "F", "birth_date": "1964-08-12",
                   "birth_place": "Berlin, Germany", "nationality": ["DEU"], "document": ["passport:DEU:C01X00T47"],
                   "measure": ["discreet-check"], "legal_basis": "Order 1 of 2026-01-31",
                   "owner": "Name of the authority", "listed": "2026-01-31", "review": "2031-01-31"},
                  {"id": "0002", "kind": "organisation", "name": "Example Trading Company",
                   "measure": ["freeze-assets"], "legal_basis": "Order 2 of 2026-01-31"}
                 ]}
                """;
    }
}
