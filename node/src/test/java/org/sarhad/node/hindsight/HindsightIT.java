package org.sarhad.node.hindsight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarhad.node.access.Role;
import org.sarhad.node.movements.Crossing;
import org.sarhad.node.movements.CrossingKind;
import org.sarhad.node.movements.Movements;
import org.sarhad.node.movements.Person;
import org.sarhad.node.movements.TravelPaper;
import org.sarhad.node.testing.TestingNode;
import org.sarhad.node.testing.Visitor;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class HindsightIT {
    private static final String BIRTH = "1981-04-09";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void findsATravellerWhomALaterAlertNames() throws Exception {
        try (TestingNode node = TestingNode.start(folder.resolve("data"))) {
            crossing(node, "VYDUMSHCHIKOV", "VADIM", Duration.ofDays(3));
            crossing(node, "TURSUNOVA", "JAMILA", Duration.ofDays(3));
            crossing(node, "VYDUMSHCHIKOV", "VADIM", Duration.ofDays(40));
            node.officer("lister", Role.LIST_OWNER);
            node.officer("second", Role.SECOND_LINE);

            alert(node.visitor("lister"));

            List<String> found = await(node);
            assertThat(found).containsExactly("VYDUMSHCHIKOV VADIM");
            Visitor second = node.visitor("second");
            String page = second.get("/hindsight").body();
            assertThat(page).contains("VYDUMSHCHIKOV VADIM").contains("72 h").doesNotContain("TURSUNOVA");
            String id = node.bean(JdbcClient.class)
                    .sql("select id::text from hindsight.finding")
                    .query(String.class)
                    .single();
            second.submit("/hindsight", "/hindsight/" + id, "outcome", "told the owner");
            assertThat(second.get("/hindsight").body()).doesNotContain("VYDUMSHCHIKOV");
            assertThat(node.bean(JdbcClient.class)
                            .sql("select action from oversight.log")
                            .query(String.class)
                            .list())
                    .contains("found-in-hindsight", "hindsight-read", "hindsight-judged");
        }
    }

    private static void alert(Visitor lister) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        lister.submit(
                "/lists/alerts",
                "/lists/alerts",
                "names",
                "Вадим Выдумщиков",
                "birthDate",
                BIRTH,
                "nationality",
                "KGZ",
                "sex",
                "M",
                "measure",
                "LOCATE",
                "authority",
                "Ak-Zhol court",
                "legalBasis",
                "Order 12",
                "reason",
                "a test",
                "review",
                today.plusMonths(3).toString(),
                "expires",
                today.plusYears(1).toString());
    }

    private static void crossing(TestingNode node, String surname, String givenNames, Duration ago) {
        Crossing crossing = new Crossing(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.now().minus(ago),
                CrossingKind.ENTRY,
                "ak-zhol",
                "1",
                "aigul",
                new Person(surname, givenNames, PartialDate.parse(BIRTH), Sex.MALE, "KGZ"),
                new TravelPaper("P", "AN" + Math.floorMod(surname.hashCode(), 10_000_000), "KGZ", null),
                "admit",
                null,
                "");
        node.bean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> assertThat(node.bean(Movements.class).register(crossing))
                                .isTrue());
    }

    /** The work is done beside the request that caused it. */
    private static List<String> await(TestingNode node) throws InterruptedException {
        for (int attempt = 0; attempt < 300; attempt++) {
            List<String> found = node.bean(JdbcClient.class)
                    .sql("select traveller from hindsight.finding")
                    .query(String.class)
                    .list();
            if (!found.isEmpty()) {
                return found;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("nothing was found");
    }
}
