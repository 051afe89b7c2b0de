package org.sarhad.documents.chip;

/** Numbers and tags of the data groups (Doc 9303-10, table 38). */
final class DataGroups {
    private static final int[] TAGS = {
        0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70
    };

    private DataGroups() {}

    static void checkNumber(int number) {
        if (number < 1 || number > TAGS.length) {
            throw new IllegalArgumentException("there is no data group " + number);
        }
    }

    static int tag(int number) {
        checkNumber(number);
        return TAGS[number - 1];
    }
}
