package org.sarhad.node.movements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

class IdentityKeysTest {
    private static final PartialDate BORN = PartialDate.day(LocalDate.of(1984, 7, 12));
    private static final TravelPaper PASSPORT = new TravelPaper("P", "A0123456", "UTO", null);

    private static Person person(String surname, String given, PartialDate born) {
        return new Person(surname, given, born, Sex.FEMALE, "UTO");
    }

    @Test
    void knowsAPersonAgainOnANewDocument() {
        IdentityKeys before = IdentityKeys.of(person("RAHIMZODA", "ZARINA", BORN), PASSPORT);
        IdentityKeys after =
                IdentityKeys.of(person("RAHIMZODA", "ZARINA", BORN), new TravelPaper("ID", "777", "UTO", null));
        assertThat(before.sharesWith(after)).isTrue();
        assertThat(before.document()).isNotEqualTo(after.document());
    }

    @Test
    void knowsADocumentAgainUnderAnotherSpelling() {
        IdentityKeys one = IdentityKeys.of(person("RAHIMZODA", "ZARINA", BORN), PASSPORT);
        IdentityKeys other = IdentityKeys.of(person("RAKHIMZODA", "ZARINA", BORN), PASSPORT);
        assertThat(one.sharesWith(other)).isTrue();
        assertThat(one.person()).isNotEqualTo(other.person());
    }

    @Test
    void doesNotMindTheOrderOfTheParts() {
        assertThat(IdentityKeys.of(person("RAHIMZODA", "ZARINA", BORN), null))
                .isEqualTo(IdentityKeys.of(person("ZARINA", "RAHIMZODA", BORN), null));
    }

    @Test
    void doesNotKnowAnybodyByNameAlone() {
        PartialDate year = PartialDate.year(1984);
        IdentityKeys one = IdentityKeys.of(person("RAHIMZODA", "ZARINA", year), null);
        assertThat(one.person()).isEmpty();
        assertThat(one.sharesWith(one)).isFalse();
    }

    @Test
    void keepsTwoPeopleOfOneNameApart() {
        IdentityKeys one = IdentityKeys.of(person("RAHIMZODA", "ZARINA", BORN), null);
        IdentityKeys other =
                IdentityKeys.of(person("RAHIMZODA", "ZARINA", PartialDate.day(LocalDate.of(1985, 7, 12))), null);
        assertThat(one.sharesWith(other)).isFalse();
    }
}
