package org.sarhad.node.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final String LEAST = """
            home-state: KGZ
            post: {code: ak-zhol, name: Ak-Zhol}
            data: data
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void fillsInWhatMayBeLeftOut() throws IOException {
        NodeSettings settings = read(LEAST);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.post().lanes()).containsExactly("1");
        assertThat(settings.lists()).isEmpty();
        assertThat(settings.database()).isNull();
        assertThat(settings.exercise()).isFalse();
    }

    @Test
    void startsRelativePathsAtItsOwnFolder() throws IOException {
        NodeSettings settings = read(LEAST + "lists: [lists/un, /elsewhere]\n");
        assertThat(settings.data()).isEqualTo(folder.resolve("data"));
        assertThat(settings.lists()).containsExactly(folder.resolve("lists/un"), Path.of("/elsewhere"));
    }

    @Test
    void readsADatabaseOfTheSitesOwnAndKeepsItsPasswordOutOfTexts() throws IOException {
        NodeSettings settings = read(LEAST + """
                database: {url: 'jdbc:postgresql://db/sarhad', user: sarhad, password: hush}
                """);
        assertThat(settings.database())
                .isEqualTo(new NodeSettings.Database("jdbc:postgresql://db/sarhad", "sarhad", "hush"));
        assertThat(settings.toString()).doesNotContain("hush");
    }

    @Test
    void readsWhatIsToBeFetched() throws IOException {
        NodeSettings settings = read(LEAST + """
                pull:
                  - {source: un-sc, url: 'https://lists.example.org/un.xml?key=hush', every: 6h}
                  - {source: national, url: 'http://127.0.0.1:9000/list.csv', every: 30m}
                """);
        assertThat(settings.pulls())
                .extracting(NodeSettings.Pull::source, NodeSettings.Pull::every)
                .containsExactly(tuple("un-sc", Duration.ofHours(6)), tuple("national", Duration.ofMinutes(30)));
        assertThat(settings.pulls().getFirst().place()).isEqualTo("https://lists.example.org/un.xml");
    }

    @Test
    void refusesToFetchWithoutProtectionTwiceOrAllTheTime() throws IOException {
        String pull = "pull: [{source: un-sc, url: '%s', every: %s}]\n";
        refuses(LEAST + pull.formatted("http://lists.example.org/un.xml", "6h"), "un-sc", "https");
        refuses(LEAST + pull.formatted("http://127.0.0.1.example.org/un.xml", "6h"), "un-sc", "https");
        refuses(LEAST + pull.formatted("file:///etc/passwd", "6h"), "un-sc", "https");
        refuses(LEAST + pull.formatted("https://lists.example.org/", "0m"), "pull.every", "30m");
        refuses(LEAST + pull.formatted("https://lists.example.org/", "often"), "pull.every", "30m");
        refuses(LEAST + "pull: [{source: un-sc, url: 'https://a.example', evry: 6h}]\n", "pull.evry", "no such");
        refuses(LEAST + "pull: yes\n", "pull", "not a list");
        String twice = "{source: un-sc, url: 'https://lists.example.org/', every: 6h}";
        refuses(LEAST + "pull: [" + twice + ", " + twice + "]\n", "twice");
    }

    @Test
    void namesTheKeyThatItDoesNotKnow() throws IOException {
        refuses(LEAST + "prot: 80\n", "prot", "no such setting", "port");
        refuses(LEAST.replace("name: Ak-Zhol", "name: Ak-Zhol, lane: 3"), "post.lane", "lanes");
    }

    @Test
    void namesWhatIsMissingOrCannotBe() throws IOException {
        refuses("data: data\npost: {code: a, name: A}\n", "home-state", "missing");
        refuses(LEAST.replace("KGZ", "Kyrgyzstan"), "home-state", "three-letter");
        refuses(LEAST + "port: many\n", "port", "not a number");
        refuses(LEAST + "port: 70000\n", "port", "65535");
        refuses(LEAST + "database: {url: 'jdbc:mysql://db', user: a, password: b}\n", "jdbc:postgresql:");
        refuses("[1, 2", "sarhad.yaml");
        refuses("just a text", "keys and values");
    }

    @Test
    void letsNobodyListenToTheNetworkWithoutACertificate() throws IOException {
        refuses(LEAST + "address: 0.0.0.0\n", "tls", "certificate");
        NodeSettings settings = read(LEAST + "address: 0.0.0.0\ntls: {certificate: c.pem, private-key: k.pem}\n");
        assertThat(settings.tls()).isEqualTo(new NodeSettings.Tls(folder.resolve("c.pem"), folder.resolve("k.pem")));
    }

    private void refuses(String text, String... words) throws IOException {
        Path file = Files.writeString(folder.resolve("sarhad.yaml"), text);
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsFile.read(file))
                .satisfies(refused ->
                        assertThat(refused.getMessage()).contains("sarhad.yaml").contains(words));
    }

    private NodeSettings read(String text) throws IOException {
        return SettingsFile.read(Files.writeString(folder.resolve("sarhad.yaml"), text));
    }
}
