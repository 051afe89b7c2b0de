package org.sarhad.node.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarhad.node.access.Role;
import org.sarhad.node.testing.TestingNode;
import org.sarhad.node.testing.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogPagesIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    static TestingNode node;

    @SuppressWarnings("NullAway.Init")
    static Visitor auditor;

    @BeforeAll
    static void start() {
        node = TestingNode.start(folder);
        node.officer("auditor", Role.AUDITOR);
        auditor = node.visitor("auditor");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void showsNothingWithoutAPurposeAndLogsTheLookWithIt() {
        assertThat(auditor.get("/audit").body()).doesNotContain("officer-added");
        assertThat(auditor.get("/audit?purpose=complaint+12").body()).contains("officer-added");
        assertThat(node.bean(JdbcClient.class)
                        .sql("select purpose from oversight.log where action = 'log-read' and officer = 'auditor'")
                        .query(String.class)
                        .list())
                .contains("complaint 12");
    }

    @Test
    void exportsRecordsFromWhichAnybodyCanCheckTheChain() {
        assertThat(auditor.get("/audit/export").statusCode()).isEqualTo(400);
        var lines = auditor.get("/audit/export?purpose=yearly+inspection")
                .body()
                .lines()
                .toList();
        JsonMapper json = new JsonMapper();
        for (int i = 0; i + 1 < lines.size(); i++) {
            JsonNode later = json.readTree(lines.get(i));
            JsonNode earlier = json.readTree(lines.get(i + 1));
            assertThat(later.get("previous").asString())
                    .isEqualTo(earlier.get("hash").asString());
        }
        assertThat(lines).hasSizeGreaterThan(2);
    }

    @Test
    void saysWhetherTheChainIsWhole() {
        assertThat(auditor.submit("/audit", "/audit/verify", "head", "").body()).contains("class=\"good\"");
        String forged = "1:" + "0".repeat(64);
        assertThat(auditor.submit("/audit", "/audit/verify", "head", forged).body())
                .contains("not the record that was witnessed");
        assertThat(auditor.submit("/audit", "/audit/verify", "head", "nonsense").body())
                .contains("class=\"problem\"");
    }
}
