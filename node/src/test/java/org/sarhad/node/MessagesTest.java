package org.sarhad.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarhad.documents.mrz.MrzWarning;
import org.sarhad.node.checkpoint.decision.DocumentFault;

class MessagesTest {
    @ParameterizedTest
    @CsvSource({
        "checkpoint, ru",
        "checkpoint, tg",
        "movements, ru",
        "movements, tg",
        "hits, ru",
        "hits, tg",
        "layout, ru",
        "layout, tg",
        "clients, ru",
        "clients, tg"
    })
    void everyWordIsThereInEveryLanguage(String module, String language) throws IOException {
        Properties english = read(module);
        Properties translated = read(module + "_" + language);
        assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(translated.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    /** A lane showed the name of a message where the words were missing. */
    @Test
    void everyRemarkOnAZoneAndEveryFaultOfADocumentHasWords() throws IOException {
        Properties words = read("checkpoint");
        for (MrzWarning.Kind kind : MrzWarning.Kind.values()) {
            if (kind != MrzWarning.Kind.UNKNOWN_STATE) {
                String code = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertThat(words).containsKey("remark." + code);
            }
        }
        for (DocumentFault fault : DocumentFault.values()) {
            assertThat(words).containsKey("lane.line." + fault);
        }
    }

    private static java.util.List<String> places(String text) {
        return java.util.regex.Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties read(String name) throws IOException {
        Properties words = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream("/messages/" + name + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words;
    }
}
