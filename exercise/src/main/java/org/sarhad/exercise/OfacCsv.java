package org.sarhad.exercise;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sarhad.watchlists.ListedDocument;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/** Writes subjects in the shape of the three CSV files of the list of Specially Designated Nationals. */
final class OfacCsv {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
    private static final String NOTHING = "-0- ";

    private final PrintWriter names;
    private final PrintWriter aliases;
    private final PrintWriter addresses;
    private int number = 1;

    OfacCsv(PrintWriter names, PrintWriter aliases, PrintWriter addresses) {
        this.names = names;
        this.aliases = aliases;
        this.addresses = addresses;
    }

    void write(ListedSubject subject) {
        String nothing = "," + NOTHING;
        names.print(subject.id() + "," + quoted(listed(subject.name())) + ",\"individual\","
                + quoted(subject.programme()) + nothing.repeat(7) + "," + quoted(remarks(subject)) + "\r\n");
        for (LatinName alias : subject.aliases()) {
            aliases.print(subject.id() + "," + number++ + ",\"aka\"," + quoted(listed(alias)) + nothing + "\r\n");
        }
        String state = subject.nationality();
        addresses.print(subject.id() + "," + number++ + nothing + nothing + ","
                + (state == null ? NOTHING : quoted(States.name(state))) + nothing + "\r\n");
    }

    private static String listed(LatinName name) {
        String text = name.inverted();
        int comma = text.indexOf(',');
        return text.substring(0, comma).toUpperCase(Locale.ROOT) + text.substring(comma);
    }

    private static String remarks(ListedSubject subject) {
        List<String> parts = new ArrayList<>();
        for (PartialDate date : subject.birthDates()) {
            parts.add((parts.isEmpty() ? "DOB " : "alt. DOB ") + date(date));
        }
        String place = subject.birthPlace();
        if (place != null) {
            parts.add("POB " + place);
        }
        String state = subject.nationality();
        if (state != null) {
            parts.add("nationality " + States.name(state));
        }
        parts.add("Gender " + (subject.sex() == Sex.FEMALE ? "Female" : "Male"));
        for (ListedDocument document : subject.documents()) {
            String issuer = document.country();
            parts.add((document.type().equals("passport") ? "Passport " : "National ID No. ")
                    + document.number()
                    + (issuer == null ? "" : " (" + States.name(issuer) + ")"));
        }
        subject.weakAliases().forEach(alias -> parts.add("a.k.a. '" + alias.toUpperCase(Locale.ROOT) + "'"));
        return String.join("; ", parts) + ".";
    }

    private static String date(PartialDate date) {
        if (date.isDay()) {
            return DAY.format(date.earliest());
        }
        int first = date.earliest().getYear();
        int last = date.latest().getYear();
        return first == last ? Integer.toString(first) : first + " to " + last;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
