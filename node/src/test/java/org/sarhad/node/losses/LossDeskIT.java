package org.sarhad.node.losses;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarhad.documents.lost.LossKind;
import org.sarhad.documents.lost.LostHit;
import org.sarhad.node.access.Role;
import org.sarhad.node.settings.NodeSettings;
import org.sarhad.node.testing.TestingDatabase;
import org.sarhad.node.testing.TestingNode;
import org.sarhad.node.testing.Visitor;

/** A report of loss from the desk to the lanes' register and back out of it. */
class LossDeskIT {
    private final NodeSettings.Database database = TestingDatabase.fresh();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void tellsEveryLaneOfAReportUntilTheDocumentIsFound() {
        try (TestingNode node = TestingNode.start(database, folder)) {
            node.officer("cholpon", Role.LIST_OWNER);
            Visitor owner = node.visitor("cholpon");
            assertThat(report(owner, "ac 12-34567", "").statusCode()).isEqualTo(302);
            assertThat(ask(node))
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.record().kind()).isEqualTo(LossKind.STOLEN));

            // The same document twice, a day that lies ahead and a number that is none are told apart.
            assertThat(report(owner, "AC1234567", "").body()).contains("reported already");
            assertThat(report(owner, "AC7654321", "2999-01-01").body()).contains("cannot lie ahead");
            assertThat(report(owner, "номер", "").body()).contains("letters A to Z");
        }
        // A restart finds what was reported.
        try (TestingNode node = TestingNode.start(database, folder)) {
            assertThat(ask(node)).hasSize(1);
            Visitor owner = node.visitor("cholpon");
            owner.submit("/losses", "/losses/1/end", "ending", "FOUND", "reason", "handed in at the post");
            assertThat(ask(node)).isEmpty();
            assertThat(owner.get("/losses").body()).contains("found");
        }
    }

    @Test
    void bringsTheRegisterUpToDateAfterAStopBetweenDatabaseAndFile() {
        try (TestingNode node = TestingNode.start(database, folder.resolve("before"))) {
            node.officer("cholpon", Role.LIST_OWNER);
            Visitor owner = node.visitor("cholpon");
            report(owner, "AC1234567", "");
            node.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                    .sql("update losses.report set filed = false")
                    .update();
        }
        try (TestingNode node = TestingNode.start(database, folder.resolve("fresh-disk"))) {
            assertThat(ask(node)).hasSize(1);
        }
    }

    private static java.net.http.HttpResponse<String> report(Visitor owner, String number, String lostOn) {
        return owner.submit(
                "/losses",
                "/losses",
                "number",
                number,
                "type",
                "passport",
                "issuingState",
                "KGZ",
                "kind",
                "stolen",
                "lostOn",
                lostOn,
                "authority",
                "Ak-Zhol");
    }

    private static List<LostHit> ask(TestingNode node) {
        return node.bean(LostDocuments.class).ask("P", "AC1234567", "KGZ");
    }
}
