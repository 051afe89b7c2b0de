package org.sarhad.documents.asn1;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Writes elements in the distinguished encoding (X.690, clause 10). */
public final class Der {
    private Der() {}

    /** An element from its identifier octets (as {@link Asn1#tag()}) and the pieces of its content. */
    public static byte[] element(int tag, byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(length + 8);
        if (tag > 0xFFFF) {
            out.write(tag >> 16);
        }
        if (tag > 0xFF) {
            out.write(tag >> 8);
        }
        out.write(tag);
        if (length < 0x80) {
            out.write(length);
        } else {
            int octets = (39 - Integer.numberOfLeadingZeros(length)) / 8;
            out.write(0x80 | octets);
            for (int i = octets - 1; i >= 0; i--) {
                out.write(length >> (8 * i));
            }
        }
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] sequence(byte[]... parts) {
        return element(Asn1.SEQUENCE, parts);
    }

    /** A SET OF, its members put in the order that DER demands. */
    public static byte[] setOf(List<byte[]> members) {
        return element(Asn1.SET, sorted(members));
    }

    public static byte[] integer(BigInteger value) {
        return element(Asn1.INTEGER, value.toByteArray());
    }

    public static byte[] integer(long value) {
        return integer(BigInteger.valueOf(value));
    }

    public static byte[] octetString(byte[] octets) {
        return element(Asn1.OCTET_STRING, octets);
    }

    public static byte[] bitString(byte[] octets) {
        return element(Asn1.BIT_STRING, new byte[1], octets);
    }

    public static byte[] oid(String dotted) {
        return element(Asn1.OBJECT_IDENTIFIER, ObjectIdentifiers.encoded(dotted));
    }

    /** An explicitly tagged element of the context class. */
    public static byte[] explicit(int number, byte[]... parts) {
        return element(0xA0 | number, parts);
    }

    static byte[] of(Asn1 element) {
        if (!element.isConstructed()) {
            return element(element.tag(), element.content());
        }
        if (element.tag() == (Asn1.OCTET_STRING | 0x20)) {
            return octetString(element.octets());
        }
        byte[][] children = element.children().stream().map(Der::of).toArray(byte[][]::new);
        return element(element.tag(), element.tag() == Asn1.SET ? sorted(Arrays.asList(children)) : children);
    }

    private static byte[][] sorted(List<byte[]> members) {
        return members.stream()
                .sorted(Comparator.comparing((byte[] member) -> member, Arrays::compareUnsigned))
                .toArray(byte[][]::new);
    }
}
