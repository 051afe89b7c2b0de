package org.sarhad.watchlists.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarhad.watchlists.Countries;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.EntryLink;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameQuality;

/**
 * The remarks of an OFAC record: statements parted by semicolons, each with its label before the value. Statements with a
 * known label go to their field; the others stay in the entry's remarks, in OFAC's words.
 */
final class OfacRemarks {
    private static final Pattern WEAK_ALIAS = Pattern.compile("^(a|f|n)\\.k\\.a\\. ['\"](.+)['\"]$");
    private static final Pattern NUMBERED = Pattern.compile(
            "^(Personal ID Card|Stateless Person ID Card|(?:National Foreign |Kenyan )?ID (?:No\\.|Number)|"
                    + "(?:Diplomatic |Official )?Passport|Uni(?:fi|t)ed Social Credit Code(?: Certificate)?|"
                    + "(?:Italian )?Fiscal Code|US FEIN|Credencial electoral|Numero de Identidad|BIK|License|"
                    + "Chinese Commercial Code|Vessel Registration Identification(?: IMO)?|"
                    + "Cartilla de Servicio Militar(?: Nacional)?|SSN|MMSI|SWIFT/BIC|"
                    + "Aircraft Mode S Transponder Code|.{2,60}? (?:ID No\\.?|No\\.?|Number|#|ID|IMO)|"
                    + "[A-Z](?:\\.[A-Z])+\\.(?: #)?)(?: \\(([A-Za-z][^)]*)\\))? (\\S.*)$");
    private static final Pattern IN_PARENTHESES = Pattern.compile(" \\(([^()]+)\\)");
    private static final Map<String, String> DETAILS = Map.ofEntries(
            Map.entry("Aircraft Model ", "aircraft-model"),
            Map.entry("Aircraft Operator ", "aircraft-operator"),
            Map.entry("Vessel Type ", "vessel-type"),
            Map.entry("Vessel Owner ", "vessel-owner"),
            Map.entry("Other Vessel Type ", "vessel-type"),
            Map.entry("Former Vessel Flag ", "former-flag"),
            Map.entry("Other Vessel Flag ", "other-flag"),
            Map.entry("Email Address ", "email"),
            Map.entry("Website ", "website"),
            Map.entry("Phone Number ", "phone"),
            Map.entry("Fax ", "fax"),
            Map.entry("Telephone No. ", "phone"),
            Map.entry("Organization Type: ", "organisation-type"),
            Map.entry("Target Type ", "organisation-type"),
            Map.entry("Digital Currency Address - ", "digital-currency-address"),
            Map.entry("Nationality of Registration ", "registered-in"),
            Map.entry("Secondary sanctions risk:", "secondary-sanctions"),
            Map.entry("Additional Sanctions Information - ", "secondary-sanctions"));

    private final EntryFiller filler;
    private final EntryKind kind;
    private final List<String> left = new ArrayList<>();

    OfacRemarks(EntryFiller filler, EntryKind kind) {
        this.filler = filler;
        this.kind = kind;
    }

    void read(String remarks) {
        String text = remarks.endsWith(".") ? remarks.substring(0, remarks.length() - 1) : remarks;
        for (String part : text.split(";\\s*")) {
            String statement = part.strip();
            if (!statement.isEmpty()) {
                statement(statement.startsWith("alt. ") ? statement.substring(5) : statement, statement);
            }
        }
        if (!left.isEmpty()) {
            filler.entry().remarks(String.join("; ", left));
        }
    }

    private void statement(String text, String whole) {
        Matcher alias = WEAK_ALIAS.matcher(text);
        if (alias.matches()) {
            String name = alias.group(2);
            NameKind role = alias.group(1).equals("f") ? NameKind.FORMER : NameKind.ALIAS;
            filler.name(name, role, NameQuality.WEAK, OfacSdnCsv.parts(name, kind));
        } else if (!identity(text) && !tie(text) && !numbered(text) && !detail(text)) {
            left.add(whole);
        }
    }

    private boolean identity(String text) {
        if (text.startsWith("DOB ")) {
            filler.birthDate(text.substring(4), "DOB");
        } else if (text.startsWith("POB ")) {
            filler.place("birth", text.substring(4), null);
        } else if (text.startsWith("nationality ")) {
            filler.nationality(text.substring(12), "nationality");
        } else if (text.startsWith("citizen ")) {
            filler.nationality(text.substring(8), "citizen");
        } else if (text.startsWith("Gender ")) {
            filler.sex(text.substring(7), "Gender");
        } else if (text.startsWith("Organization Established Date ")) {
            filler.birthDate(text.substring(30), "Organization Established Date");
        } else if (text.startsWith("Aircraft Manufacture Date ")) {
            filler.birthDate(text.substring(26), "Aircraft Manufacture Date");
        } else if (text.startsWith("Vessel Year of Build ")) {
            filler.birthDate(text.substring(21), "Vessel Year of Build");
        } else if (text.startsWith("Vessel Flag ")) {
            filler.place("flag", text.substring(12), null);
        } else {
            return false;
        }
        return true;
    }

    private boolean tie(String text) {
        if (text.startsWith("Linked To: ")) {
            filler.entry().link(new EntryLink("linked-to", text.substring(11).strip()));
            return true;
        }
        return false;
    }

    /** "LABEL No. VALUE (COUNTRY) expires DATE" and its relatives. */
    private boolean numbered(String text) {
        Matcher m = NUMBERED.matcher(text);
        if (text.startsWith("Phone ")
                || text.startsWith("Telephone ")
                || text.startsWith("Executive Order")
                || !m.matches()
                || m.group(3).length() > 120) {
            return false;
        }
        String label = m.group(1);
        String value = m.group(3);
        if (value.startsWith("IMO ")) {
            label = "IMO";
            value = value.substring(4);
        }
        String country = null;
        String note = "";
        Matcher inside = IN_PARENTHESES.matcher(value);
        while (country == null && inside.find()) {
            if (Countries.code(inside.group(1)).isPresent()) {
                country = inside.group(1);
                note = value.substring(inside.end()).strip();
                value = value.substring(0, inside.start());
            }
        }
        int expires = value.indexOf(" expires ");
        int issued = value.indexOf(" issued ");
        int cut = expires < 0 ? issued : issued < 0 ? expires : Math.min(expires, issued);
        if (cut > 0) {
            note = EntryFiller.join(value.substring(cut + 1), note);
            value = value.substring(0, cut);
        }
        String type = DocumentTypes.type(label);
        boolean plain = type.equals("passport") || type.equals("imo") || type.equals("mmsi");
        filler.document(type, value, country, plain ? note : EntryFiller.join(label, note));
        return true;
    }

    private boolean detail(String text) {
        for (Map.Entry<String, String> entry : DETAILS.entrySet()) {
            if (text.toLowerCase(Locale.ROOT).startsWith(entry.getKey().toLowerCase(Locale.ROOT))) {
                filler.entry()
                        .detail(entry.getValue(), text.substring(entry.getKey().length()));
                return true;
            }
        }
        return false;
    }
}
