package org.sarhad.documents.asn1;

import java.util.Arrays;
import org.sarhad.documents.asn1.MalformedDataException.Fault;

/** The octets of object identifiers (X.690, 8.19) as dotted numbers. */
final class ObjectIdentifiers {
    private static final int MAX_OCTETS = 64;

    private ObjectIdentifiers() {}

    static String dotted(byte[] source, int from, int to) {
        if (from == to || to - from > MAX_OCTETS || source[to - 1] < 0) {
            throw new MalformedDataException(Fault.BAD_ENCODING, from, "the object identifier is not whole");
        }
        StringBuilder text = new StringBuilder(32);
        long arc = 0;
        boolean first = true;
        for (int at = from; at < to; at++) {
            if (arc > Long.MAX_VALUE >> 8) {
                throw new MalformedDataException(Fault.TOO_LARGE, at, "the object identifier has an endless number");
            }
            arc = (arc << 7) | (source[at] & 0x7F);
            if (source[at] < 0) {
                continue;
            }
            if (first) {
                long root = Math.min(arc / 40, 2);
                text.append(root).append('.').append(arc - root * 40);
                first = false;
            } else {
                text.append('.').append(arc);
            }
            arc = 0;
        }
        return text.toString();
    }

    static byte[] encoded(String dotted) {
        String[] arcs = dotted.split("\\.", -1);
        byte[] buffer = new byte[MAX_OCTETS];
        int at = 0;
        for (int i = 1; i < arcs.length; i++) {
            long arc = Long.parseLong(arcs[i]) + (i == 1 ? 40 * Long.parseLong(arcs[0]) : 0);
            int groups = Math.max(1, (64 - Long.numberOfLeadingZeros(arc) + 6) / 7);
            for (int group = groups - 1; group >= 0; group--) {
                buffer[at++] = (byte) (((arc >> (7 * group)) & 0x7F) | (group > 0 ? 0x80 : 0));
            }
        }
        return Arrays.copyOf(buffer, at);
    }
}
