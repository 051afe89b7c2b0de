package org.sarhad.documents.lost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
final class SipHashTest {

    @Test
    void givesThePublishedValueForThePublishedKeyAndMessage() {
        // Appendix A of the paper: key 00..0f, message 00..0e
        long hash = new SipHash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L)
                .add(0x0706050403020100L)
                .finish(0x0f0e0d0c0b0a0908L);
        assertThat(hash).isEqualTo(0xa129ca6149be45e5L);
    }

    @Test
    void differsForEveryNumberTypeAndState() {
        KeyHash hash = new KeyHash(TestingRecords.key("one"), FileId.NONE);
        Set<Long> seen = new HashSet<>();
        int count = 0;
        String digits = "A1B2C3D4E5F6G7H8J9K0L1M2N3P4Q5R6";
        for (int length = 1; length <= DocumentKey.LONGEST_NUMBER; length++) {
            for (DocumentType type : DocumentType.values()) {
                for (String state : new String[] {"T", "TJ", "TJK", "UZB", "AFG"}) {
                    seen.add(hash.of(new DocumentKey(digits.substring(0, length), type, state)));
                    count++;
                }
            }
        }
        assertThat(seen).hasSize(count);
    }

    @Test
    void changesWithTheKey(Random random) {
        DocumentKey document = TestingRecords.document(random);
        FileId salt = FileId.random();
        assertThat(new KeyHash(TestingRecords.key("one"), salt).of(document))
                .isNotEqualTo(new KeyHash(TestingRecords.key("two"), salt).of(document));
    }

    @Test
    void packsAndUnpacksEveryStateCode() {
        for (String state : new String[] {"D", "GB", "TJK", "ZZZ", "AAA", "XOM"}) {
            assertThat(KeyHash.unpackedState(KeyHash.packedState(state))).isEqualTo(state);
        }
    }
}
