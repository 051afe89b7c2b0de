package org.sarhad.watchlists.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells the encoding of a file from all of its bytes, by a fixed rule:
 *
 * <ol>
 *   <li>a byte order mark decides (UTF-8, UTF-16LE, UTF-16BE);
 *   <li>otherwise, when more than a quarter of the first bytes are zero, it is UTF-16, and the side of the zeros tells
 *       which;
 *   <li>otherwise, when every byte sequence is valid UTF-8, or at least ten are for each that is not, it is UTF-8 (what
 *       is not valid reads as U+FFFD);
 *   <li>otherwise it is windows-1251 when most letters above ASCII stand next to each other, as Cyrillic words do, and
 *       windows-1252 when they mostly stand alone among ASCII letters, as accents do.
 * </ol>
 */
final class EncodingProbe {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 4096;

    private long position;
    private int first = -1;
    private int second = -1;
    private int third = -1;
    private int zerosAtEven;
    private int zerosAtOdd;
    private int continuationsDue;
    private long validSequences;
    private long invalidBytes;
    private boolean previousHigh;
    private long highLetters;
    private long adjacentHighLetters;

    /** Takes the next bytes of the file. */
    void update(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (position < HEAD) {
                head(b);
            }
            position++;
            if (b < 0x80 && continuationsDue == 0) {
                previousHigh = false;
            } else {
                utf8(b);
                singleByte(b);
            }
        }
    }

    private void head(int b) {
        switch ((int) position) {
            case 0 -> first = b;
            case 1 -> second = b;
            case 2 -> third = b;
            default -> {}
        }
        if (b == 0) {
            if ((position & 1) == 0) {
                zerosAtEven++;
            } else {
                zerosAtOdd++;
            }
        }
    }

    private void utf8(int b) {
        boolean continuation = (b & 0xC0) == 0x80;
        if (continuationsDue > 0) {
            if (continuation) {
                continuationsDue--;
                if (continuationsDue == 0) {
                    validSequences++;
                }
                return;
            }
            invalidBytes++;
            continuationsDue = 0;
        }
        if (b < 0x80) {
            return;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            continuationsDue = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            continuationsDue = 2;
        } else if (b >= 0xF0 && b <= 0xF4) {
            continuationsDue = 3;
        } else {
            invalidBytes++;
        }
    }

    private void singleByte(int b) {
        boolean high = b >= 0xC0 || b == 0xA8 || b == 0xB8;
        if (high) {
            highLetters++;
            if (previousHigh) {
                adjacentHighLetters++;
            }
        }
        previousHigh = high;
    }

    /** The encoding of what has been taken so far. */
    Charset charset() {
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        long seen = Math.min(position, HEAD);
        if (4L * (zerosAtEven + zerosAtOdd) > seen) {
            return zerosAtEven > zerosAtOdd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (validSequences >= 10 * invalidBytes) {
            return StandardCharsets.UTF_8;
        }
        return 2 * adjacentHighLetters > highLetters ? WINDOWS_1251 : WINDOWS_1252;
    }

    /** Bytes of the byte order mark, 0 where there is none. */
    int markLength() {
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return 3;
        }
        boolean utf16 = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
        return utf16 ? 2 : 0;
    }

    /** Whether some bytes are not valid in the encoding told. */
    boolean hasInvalidBytes() {
        return invalidBytes > 0 && charset().equals(StandardCharsets.UTF_8);
    }
}
