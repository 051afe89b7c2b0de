package org.sarhad.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarhad.documents.mrz.Mrz;
import org.sarhad.documents.mrz.MrzReader;
import org.sarhad.exercise.Cast.Role;
import org.sarhad.exercise.Crossing.Fault;
import org.sarhad.watchlists.Measure;

class CastTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void hasAMemberForEachRole(Role role) {
        CastMember member = Cast.member(role);
        assertThat(member.role()).isEqualTo(role);
        assertThat(member.explanation()).isNotBlank();
        assertThat(Cast.member(member.person().id())).contains(member);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void typesWhatItsDocumentSaysUnlessTheReaderFails(Role role) {
        CastMember member = Cast.member(role);
        boolean valid = new MrzReader(World.DAY).read(member.typedText()) instanceof Mrz zone && zone.valid();
        assertThat(valid).isEqualTo(member.fault() == Fault.NONE);
    }

    @Test
    void spellsTheTrueHitOtherwiseThanTheList() {
        CastMember member = Cast.member(Role.TRUE_HIT);
        assertThat(member.typed().getFirst()).contains("TSURGANAEV<<ZELIMKHAN");
        assertThat(member.listed().getFirst().name().text()).isEqualTo("Zelimkhan Musayevich Tsurganayev");
    }

    @Test
    void showsOnlyOneDocumentPastItsDay() {
        assertThat(Cast.members())
                .filteredOn(member -> member.person().document().expires().isBefore(World.DAY))
                .extracting(CastMember::role)
                .containsExactly(Role.EXPIRED_DOCUMENT);
    }

    @Test
    void hasOneExitBanInForceAndOneThatEnded() {
        assertThat(Cast.member(Role.EXIT_BAN).listed().getFirst()).satisfies(entry -> {
            assertThat(entry.measures()).containsExactly(Measure.REFUSE_EXIT);
            assertThat(entry.legalBasis()).contains("order");
            assertThat(entry.expires()).isAfter(World.DAY);
        });
        assertThat(Cast.member(Role.EXIT_BAN_LAPSED).listed().getFirst().expires())
                .isBefore(World.DAY);
    }

    @Test
    void readsOneDigitWrongly() {
        CastMember member = Cast.member(Role.MISTYPED_DIGIT);
        String printed = String.join("", member.person().document().zone());
        String typed = String.join("", member.typed());
        assertThat(typed).hasSameSizeAs(printed).isNotEqualTo(printed);
        long different = java.util.stream.IntStream.range(0, typed.length())
                .filter(i -> typed.charAt(i) != printed.charAt(i))
                .count();
        assertThat(different).isOne();
    }

    @Test
    void travelsOnConventionDocuments() {
        assertThat(Cast.member(Role.STATELESS).person().document().nationality())
                .isEqualTo("XXA");
        assertThat(Cast.member(Role.REFUGEE).person().document().nationality()).isEqualTo("XXB");
    }
}
