package org.sarhad.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Seeds.class)
class SeedsTest {
    @Test
    void givesEachTestARandomOfItsOwn(Random random) {
        assertThat(random.nextLong()).isNotEqualTo(random.nextLong());
    }
}
