package org.sarhad.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.exercise.Crossing.Direction;
import org.sarhad.exercise.Crossing.Fault;
import org.sarhad.exercise.ListedSubject.SourceList;
import org.sarhad.exercise.ListedSubject.Truth;
import org.sarhad.names.romanise.Romanisations;
import org.sarhad.watchlists.ListedDocument;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/** The people of the {@link Cast} and what is written about them. */
final class CastScript {
    private static final LocalDate LISTED = LocalDate.of(2024, 2, 5);

    private CastScript() {}

    static List<CastMember> members() {
        List<CastMember> members = new ArrayList<>();
        members.add(clear());
        members.add(trueHit());
        members.add(lookAlike());
        members.add(expired());
        members.add(mistyped());
        members.add(stateless());
        members.add(refugee());
        members.add(discreet());
        members.add(exitBan());
        members.add(exitBanLapsed());
        members.add(missingChild());
        members.add(comingHome());
        members.add(weakAlias());
        members.add(garbled());
        return List.copyOf(members);
    }

    private static CastMember clear() {
        Person person = passport(Cast.Role.CLEAR, Culture.TAJIK, "Нигина", "Олимзода", Sex.FEMALE, "1991-05-14")
                .on("tj-passport", "402117385", "2033-08-01", "");
        return member(
                Cast.Role.CLEAR,
                "A clear traveller",
                "Passport in order, on no list: the lane answers at once and the officer lets her pass.",
                person,
                Direction.ENTRY,
                List.of());
    }

    private static CastMember trueHit() {
        Person person = passport(Cast.Role.TRUE_HIT, Culture.RUSSIAN, "Зелимхан", "Цурганаев", Sex.MALE, "1986-04-17")
                .on("ru-passport-2014", "756108342", "2032-11-19", "");
        ListedSubject listed = listing(SourceList.OFAC, "9900001", person, latin("Zelimkhan Musayevich", "Tsurganayev"))
                .alias(latin("Selimchan", "Zurganajew"))
                .alias(latin("Zelimkhane", "Tsourganaiev"))
                .weak("the Saddler")
                .born("1986-04-17")
                .from("RUS", "Grozny, Russia")
                .programme("SDGT")
                .done();
        return member(
                Cast.Role.TRUE_HIT,
                "A true hit under another spelling",
                "The passport spells the name by the order of 2014 (TSURGANAEV), the list by an older one (Tsurganayev),"
                        + " with French and German spellings as aliases. Name and birth date agree: refer to the second"
                        + " line.",
                person,
                Direction.ENTRY,
                List.of(listed));
    }

    private static CastMember lookAlike() {
        Person person = passport(Cast.Role.LOOK_ALIKE, Culture.TAJIK, "Диловар", "Назриев", Sex.MALE, "1994-09-03")
                .on("tj-passport", "400865127", "2031-03-27", "");
        ListedSubject listed = listing(SourceList.UN, "EXi.902", person, latin("Dilovar", "Nazriev"))
                .original("Диловар Назриев")
                .born("1969-02-11")
                .from("TJK", "Kulob, Tajikistan")
                .programme("Al-Qaida")
                .lookAlike()
                .done();
        return member(
                Cast.Role.LOOK_ALIKE,
                "A look-alike",
                "Same name as a listed man who is twenty-five years older. Name strong, identity contradicted: not him.",
                person,
                Direction.ENTRY,
                List.of(listed));
    }

    private static CastMember expired() {
        Person person = passport(
                        Cast.Role.EXPIRED_DOCUMENT, Culture.KYRGYZ, "Бермет", "Токтосунова", Sex.FEMALE, "1978-12-30")
                .on("icao-9303-cyrl", "AC2504716", "2024-10-08", "11230197800417");
        return member(
                Cast.Role.EXPIRED_DOCUMENT,
                "An expired document",
                "On no list, but the passport ended on 8 October 2024. A national coming home is admitted all the same.",
                person,
                Direction.ENTRY,
                List.of());
    }

    private static CastMember mistyped() {
        Person person = passport(Cast.Role.MISTYPED_DIGIT, Culture.KAZAKH, "Жандос", "Байжанов", Sex.MALE, "1989-07-22")
                .on("kz-passport", "N14820576", "2034-01-15", "890722300418");
        List<String> zone = new ArrayList<>(person.document().zone());
        zone.set(1, zone.get(1).replaceFirst("N14820576", "N14829576"));
        return new CastMember(
                Cast.Role.MISTYPED_DIGIT,
                "A mistyped digit",
                "One digit of the document number was read wrongly: the check digit says so and names the field. Swipe"
                        + " again or read the number from the page.",
                person,
                Direction.ENTRY,
                zone,
                Fault.MISTYPED_DIGIT,
                List.of());
    }

    private static CastMember stateless() {
        Draft draft = passport(Cast.Role.STATELESS, Culture.TAJIK, "Ойдин", "Шодизода", Sex.FEMALE, "1968-03-21");
        Person person = draft.convention(
                IssuedDocument.Kind.STATELESS_TRAVEL_DOCUMENT, "tj-passport", "KGZ", "ST0041827", "2031-06-30");
        return member(
                Cast.Role.STATELESS,
                "A stateless traveller",
                "Convention travel document of 1954, nationality XXA: no state's national, a lawful traveller, on no"
                        + " list.",
                person,
                Direction.EXIT,
                List.of());
    }

    private static CastMember refugee() {
        Draft draft = new Draft(
                Cast.Role.REFUGEE,
                Culture.DARI,
                new OriginalName(
                        new NamePart("ذبیح‌الله", List.of("Zabihullah")),
                        null,
                        new NamePart("پنجشیری", List.of("Panjshiri")),
                        false),
                Sex.MALE,
                LocalDate.of(1997, 1, 1));
        Person person = draft.convention(
                IssuedDocument.Kind.REFUGEE_TRAVEL_DOCUMENT, "spelling", "TJK", "RT0087316", "2030-09-12");
        return member(
                Cast.Role.REFUGEE,
                "A refugee",
                "Convention travel document of 1951, nationality XXB. Nothing about this traveller may be asked of, or"
                        + " told to, the country of origin.",
                person,
                Direction.ENTRY,
                List.of());
    }

    private static CastMember discreet() {
        Person person = passport(Cast.Role.DISCREET_CHECK, Culture.UZBEK, "Ўткир", "Тўхтасинов", Sex.MALE, "1982-08-26")
                .on("uz-passport-latin", "FA3917204", "2031-12-02", "32608820140067");
        ListedSubject listed = listing(SourceList.NATIONAL, "EX-C00008", person, latin("Utkir", "Tukhtasinov"))
                .original("Ўткир Тўхтасинов")
                .born("1982-08-26")
                .from("UZB", "Termiz, Uzbekistan")
                .programme("discreet check")
                .measure(
                        Measure.DISCREET_CHECK,
                        "Investigating judge of the Exercise Court, order 7-31/25",
                        "2031-12-31")
                .done();
        return member(
                Cast.Role.DISCREET_CHECK,
                "A discreet check",
                "Listed in the Russian reading of his name. Time, place, route and companions are recorded; nothing at the"
                        + " lane may show it.",
                person,
                Direction.ENTRY,
                List.of(listed));
    }

    private static CastMember exitBan() {
        Person person = passport(Cast.Role.EXIT_BAN, Culture.KYRGYZ, "Эламан", "Боромбаев", Sex.MALE, "1975-06-02")
                .on("icao-9303-cyrl", "PE1740253", "2033-04-11", "20206197500386");
        ListedSubject listed = listing(SourceList.NATIONAL, "EX-C00009", person, latin("Elaman", "Borombayev"))
                .original("Эламан Боромбаев")
                .born("1975-06-02")
                .from("KGZ", "Talas, Kyrgyzstan")
                .programme("court order")
                .measure(
                        Measure.REFUSE_EXIT, "Exercise District Court, order 2-114/24 of 1 February 2024", "2032-01-31")
                .done();
        return member(
                Cast.Role.EXIT_BAN,
                "An exit ban in force",
                "A court has forbidden him to leave until 31 January 2032: exit is refused and the order shown to him.",
                person,
                Direction.EXIT,
                List.of(listed));
    }

    private static CastMember exitBanLapsed() {
        Person person = passport(Cast.Role.EXIT_BAN_LAPSED, Culture.KYRGYZ, "Самат", "Чотбаев", Sex.MALE, "1984-11-12")
                .on("kg-passport", "PE0926418", "2032-02-18", "21211198400571");
        ListedSubject listed = listing(SourceList.NATIONAL, "EX-C00010", person, latin("Samat", "Chotbaev"))
                .original("Самат Чотбаев")
                .born("1984-11-12")
                .from("KGZ", "Naryn, Kyrgyzstan")
                .programme("court order")
                .measure(Measure.REFUSE_EXIT, "Exercise District Court, order 2-087/23 of 14 June 2023", "2024-06-13")
                .done();
        return member(
                Cast.Role.EXIT_BAN_LAPSED,
                "An exit ban that has ended",
                "The order ended on 13 June 2024. Without an order in force nobody is refused exit, so he may leave.",
                person,
                Direction.EXIT,
                List.of(listed));
    }

    private static CastMember missingChild() {
        Person person = passport(
                        Cast.Role.MISSING_CHILD, Culture.KYRGYZ, "Бегимай", "Шаршенова", Sex.FEMALE, "2017-03-09")
                .on("icao-9303-cyrl", "PE2086134", "2030-05-20", "10903201700128");
        ListedSubject listed = listing(SourceList.NATIONAL, "EX-C00011", person, latin("Begimay", "Sharshenova"))
                .original("Бегимай Шаршенова")
                .born("2017-03-09")
                .from("KGZ", "Osh, Kyrgyzstan")
                .programme("missing person")
                .measure(Measure.PROTECT, "Report of the Exercise Police Department 5120/24", "2035-03-09")
                .remarks("Missing since 3 February 2024. Call the child-protection officer before anything else.")
                .done();
        return member(
                Cast.Role.MISSING_CHILD,
                "A missing child",
                "A child at risk comes before every other alert: protect, keep calm, call the child-protection officer.",
                person,
                Direction.EXIT,
                List.of(listed));
    }

    private static CastMember comingHome() {
        Person person = passport(Cast.Role.COMING_HOME, Culture.KYRGYZ, "Искендер", "Турдубаев", Sex.MALE, "1979-10-05")
                .on("icao-9303-cyrl", "AC1938260", "2031-07-09", "20510197900233");
        ListedSubject listed = listing(SourceList.UN, "EXi.912", person, latin("Iskandar", "Turdubayev"))
                .alias(latin("Iskander", "Tourdoubaev"))
                .original("Искендер Турдубаев")
                .born("1979-10-05")
                .from("KGZ", "Osh, Kyrgyzstan")
                .programme("Al-Qaida")
                .done();
        return member(
                Cast.Role.COMING_HOME,
                "A listed national coming home",
                "Under a travel ban of the United Nations, which obliges no state to refuse its own nationals: he enters,"
                        + " and the assets freeze and reporting apply.",
                person,
                Direction.ENTRY,
                List.of(listed));
    }

    private static CastMember weakAlias() {
        Person person = passport(Cast.Role.WEAK_ALIAS, Culture.TURKMEN, "Чары", "Пирлиев", Sex.MALE, "1990-02-28")
                .on("tm-passport-russian", "A1450937", "2030-10-30", "");
        Person other = passport(Cast.Role.WEAK_ALIAS, Culture.TURKMEN, "Халмырат", "Гылычев", Sex.MALE, "1971-01-16")
                .on("tm-passport-russian", "A0000000", "2030-01-01", "");
        ListedSubject listed = listing(
                        SourceList.FOLLOW_THE_MONEY, "exercise-cast-13", other, latin("Halmyrat", "Gylyjow"))
                .weak("Chary Pirliev")
                .born("1971-01-16")
                .from("TKM", "Mary, Turkmenistan")
                .programme("crime")
                .lookAlike()
                .done();
        return member(
                Cast.Role.WEAK_ALIAS,
                "Only a weak alias",
                "The name is a listed man's alias for which the list does not vouch, and nothing else agrees: at most a weak"
                        + " sign, which never holds a person.",
                person,
                Direction.ENTRY,
                List.of(listed));
    }

    private static CastMember garbled() {
        Person person = passport(
                        Cast.Role.GARBLED_LINE, Culture.MONGOLIAN, "Энхтуяа", "Гомбосүрэн", Sex.FEMALE, "1985-05-08")
                .on("masm-mon-2012", "E14872035", "2032-12-24", "");
        String second = person.document().zone().get(1);
        return new CastMember(
                Cast.Role.GARBLED_LINE,
                "A garbled line",
                "The second line lost characters on its way: the node says which line and keeps nothing that it could not"
                        + " read. Swipe again.",
                person,
                Direction.ENTRY,
                List.of(person.document().zone().getFirst(), second.substring(0, 17) + "?#" + second.substring(22)),
                Fault.GARBLED_LINE,
                List.of());
    }

    private static CastMember member(
            Cast.Role role,
            String title,
            String explanation,
            Person person,
            Direction direction,
            List<ListedSubject> listed) {
        return new CastMember(
                role, title, explanation, person, direction, person.document().zone(), Fault.NONE, listed);
    }

    private static Draft passport(
            Cast.Role role, Culture culture, String given, String family, Sex sex, String birthDate) {
        OriginalName name =
                new OriginalName(new NamePart(given, List.of()), null, new NamePart(family, List.of()), false);
        return new Draft(role, culture, name, sex, LocalDate.parse(birthDate));
    }

    private static LatinName latin(String given, String family) {
        return new LatinName(given, null, family, "spelling");
    }

    private static Listing listing(SourceList list, String id, Person person, LatinName name) {
        return new Listing(list, id, person, name);
    }

    private record Draft(Cast.Role role, Culture culture, OriginalName name, Sex sex, LocalDate birth) {
        Person on(String system, String number, String expires, String personal) {
            LocalDate last = LocalDate.parse(expires);
            return person(
                    DocumentOffice.passport(culture.state(), number, spelled(system), birth, sex, last, personal));
        }

        Person convention(IssuedDocument.Kind kind, String system, String issuer, String number, String expires) {
            LocalDate last = LocalDate.parse(expires);
            return person(DocumentOffice.convention(kind, issuer, number, spelled(system), birth, sex, last));
        }

        private Person person(IssuedDocument document) {
            String id = "CAST-" + role.name().replace('_', '-');
            String place = Naming.of(culture).cities().getFirst() + ", " + States.name(culture.state());
            return new Person(id, culture, name, sex, birth, place, List.of(document));
        }

        private LatinName spelled(String system) {
            return new LatinName(spelled(system, name.given()), null, spelled(system, name.family()), system);
        }

        private static String spelled(String system, NamePart part) {
            return part.spellings().isEmpty()
                    ? Romanisations.named(system).apply(part.original())
                    : part.spellings().getFirst();
        }
    }

    /** An entry under way. */
    private static final class Listing {
        private final SourceList list;
        private final String id;
        private final Person person;
        private final LatinName name;
        private final List<LatinName> aliases = new ArrayList<>();
        private final List<String> weak = new ArrayList<>();
        private final List<PartialDate> born = new ArrayList<>();
        private @Nullable String original;
        private @Nullable String nationality;
        private @Nullable String birthPlace;
        private String programme = "";
        private Set<Measure> measures = Set.of();
        private @Nullable String legalBasis;
        private @Nullable LocalDate expires;
        private @Nullable String remarks;
        private Truth truth;

        Listing(SourceList list, String id, Person person, LatinName name) {
            this.list = list;
            this.id = id;
            this.person = person;
            this.name = name;
            this.truth = new Truth.Same(person.id());
        }

        Listing alias(LatinName alias) {
            aliases.add(alias);
            return this;
        }

        Listing weak(String alias) {
            weak.add(alias);
            return this;
        }

        Listing original(String text) {
            original = text;
            return this;
        }

        Listing born(String date) {
            born.add(PartialDate.parse(date));
            return this;
        }

        Listing from(String state, String place) {
            nationality = state;
            birthPlace = place;
            return this;
        }

        Listing programme(String text) {
            programme = text;
            return this;
        }

        Listing measure(Measure measure, String basis, String until) {
            measures = Set.of(measure);
            legalBasis = basis;
            expires = LocalDate.parse(until);
            return this;
        }

        Listing remarks(String text) {
            remarks = text;
            return this;
        }

        Listing lookAlike() {
            truth = new Truth.LookAlike(person.id());
            return this;
        }

        ListedSubject done() {
            List<ListedDocument> documents = List.of();
            return new ListedSubject(
                    list,
                    id,
                    name,
                    aliases,
                    weak,
                    original,
                    born,
                    person.sex(),
                    nationality,
                    birthPlace,
                    documents,
                    programme,
                    measures,
                    legalBasis,
                    LISTED,
                    expires,
                    remarks,
                    truth);
        }
    }
}
