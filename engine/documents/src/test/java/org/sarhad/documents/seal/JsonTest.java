package org.sarhad.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void writesTheCanonicalFormOfRfc8785() {
        assertThat(canonical("{\"b\": [1, 2.50, true, null], \"a\": {}, \"\\u20ac\": \"\\u000f\\n\\u0042\\\"\"}"))
                .isEqualTo("{\"a\":{},\"b\":[1,2.5,true,null],\"€\":\"\\u000f\\nB\\\"\"}");
    }

    @Test
    void writesNumbersAsEcmaScriptDoes() {
        assertThat(canonical("[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001, -0.0]"))
                .isEqualTo("[333333333.3333333,1e+30,4.5,0.002,1e-27,0]");
        assertThat(canonical("[1e20, 1e21, 0.000001, 0.0000001, 123456789012345680000, -1.5e-9]"))
                .isEqualTo("[100000000000000000000,1e+21,0.000001,1e-7,123456789012345680000,-1.5e-9]");
    }

    @Test
    void refusesNamesThatComeTwice() {
        assertThatThrownBy(() -> Json.parse("{\"a\":1,\"a\":2}")).isInstanceOf(SealFormatException.class);
        assertThatThrownBy(() -> Json.parse("{\"a\":1} x")).isInstanceOf(SealFormatException.class);
    }

    private static String canonical(String text) {
        return Json.parse(text).canonical();
    }
}
