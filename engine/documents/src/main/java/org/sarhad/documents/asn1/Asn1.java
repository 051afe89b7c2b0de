package org.sarhad.documents.asn1;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.asn1.MalformedDataException.Fault;

/**
 * One element of an encoding: a view on the bytes given, whose children are read when asked for.
 *
 * <p>Definite lengths of up to four octets and the indefinite lengths of BER are read, because issuers use both. Depth
 * and number of elements are bounded, so that a hostile file costs no more than an honest one. The bytes given must not
 * change while the element is in use. Safe for use by many threads.
 */
public final class Asn1 {
    public static final int BOOLEAN = 0x01;
    public static final int INTEGER = 0x02;
    public static final int BIT_STRING = 0x03;
    public static final int OCTET_STRING = 0x04;
    public static final int NULL = 0x05;
    public static final int OBJECT_IDENTIFIER = 0x06;
    public static final int UTC_TIME = 0x17;
    public static final int GENERALIZED_TIME = 0x18;
    public static final int SEQUENCE = 0x30;
    public static final int SET = 0x31;

    /** Levels of nesting; the deepest honest structures (a certificate in a signed list) stay below 16. */
    public static final int MAX_DEPTH = 32;

    private static final int CONSTRUCTED = 0x20;
    private static final int MAX_CHILDREN = 1 << 20;

    private final byte[] source;
    private final int tag;
    private final int start;
    private final int contentStart;
    private final int contentEnd;
    private final int end;
    private final int depth;
    private volatile @Nullable List<Asn1> children;

    private Asn1(byte[] source, int tag, int start, int contentStart, int contentEnd, int end, int depth) {
        this.source = source;
        this.tag = tag;
        this.start = start;
        this.contentStart = contentStart;
        this.contentEnd = contentEnd;
        this.end = end;
        this.depth = depth;
    }

    /**
     * Reads the one element that fills all of the bytes.
     *
     * @throws MalformedDataException when they do not start with one, or when bytes follow it
     */
    public static Asn1 parse(byte[] bytes) {
        Asn1 element = parsePrefix(bytes);
        if (element.end != bytes.length) {
            throw new MalformedDataException(
                    Fault.TRAILING_BYTES, element.end, (bytes.length - element.end) + " bytes follow the structure");
        }
        return element;
    }

    /** Reads the element at the start of the bytes; what follows it is for the caller to judge. */
    public static Asn1 parsePrefix(byte[] bytes) {
        return read(bytes, 0, bytes.length, 0);
    }

    private static Asn1 read(byte[] source, int start, int limit, int depth) {
        if (depth > MAX_DEPTH) {
            throw new MalformedDataException(Fault.TOO_LARGE, start, "elements are nested too deep");
        }
        int at = start;
        int tag = octet(source, at++, limit);
        if ((tag & 0x1F) == 0x1F) {
            int next;
            int octets = 1;
            do {
                next = octet(source, at++, limit);
                if (++octets > 3) {
                    throw new MalformedDataException(Fault.BAD_ENCODING, start, "the tag is longer than three octets");
                }
                tag = (tag << 8) | next;
            } while ((next & 0x80) != 0);
        }
        int first = octet(source, at++, limit);
        if (first == 0x80) {
            return indefinite(source, tag, start, at, limit, depth);
        }
        int length = first;
        if (first > 0x80) {
            int octets = first & 0x7F;
            if (octets > 4) {
                throw new MalformedDataException(Fault.BAD_ENCODING, start, "the length is longer than four octets");
            }
            length = 0;
            for (int i = 0; i < octets; i++) {
                length = (length << 8) | octet(source, at++, limit);
            }
        }
        if (length < 0 || length > limit - at) {
            throw new MalformedDataException(
                    Fault.TRUNCATED,
                    start,
                    "the element says that it holds " + Integer.toUnsignedString(length) + " bytes, but only "
                            + (limit - at) + " follow");
        }
        return new Asn1(source, tag, start, at, at + length, at + length, depth);
    }

    private static Asn1 indefinite(byte[] source, int tag, int start, int contentStart, int limit, int depth) {
        if (!isConstructed(tag)) {
            throw new MalformedDataException(Fault.BAD_ENCODING, start, "a primitive element has no length");
        }
        List<Asn1> found = new ArrayList<>();
        int at = contentStart;
        while (true) {
            if (at + 1 < limit && source[at] == 0 && source[at + 1] == 0) {
                Asn1 element = new Asn1(source, tag, start, contentStart, at, at + 2, depth);
                element.children = List.copyOf(found);
                return element;
            }
            Asn1 child = read(source, at, limit, depth + 1);
            found.add(child);
            at = child.end;
            checkCount(found.size(), start);
        }
    }

    private static void checkCount(int count, int start) {
        if (count > MAX_CHILDREN) {
            throw new MalformedDataException(Fault.TOO_LARGE, start, "the structure has too many elements");
        }
    }

    private static int octet(byte[] source, int at, int limit) {
        if (at >= limit) {
            throw new MalformedDataException(Fault.TRUNCATED, at, "the data end in the middle of an element");
        }
        return source[at] & 0xFF;
    }

    private static boolean isConstructed(int tag) {
        int first = tag > 0xFFFF ? tag >> 16 : tag > 0xFF ? tag >> 8 : tag;
        return (first & CONSTRUCTED) != 0;
    }

    /** The identifier octets as they stand, high octet first: {@code 0x30}, {@code 0xA0}, {@code 0x7F61}. */
    public int tag() {
        return tag;
    }

    public boolean isConstructed() {
        return isConstructed(tag);
    }

    /** Offset of the first identifier octet. */
    public int start() {
        return start;
    }

    /** Offset just behind the element, including the end marker of an indefinite length. */
    public int end() {
        return end;
    }

    /** Number of content octets. */
    public int contentLength() {
        return contentEnd - contentStart;
    }

    /** The element as it stands in the source, identifier and length included. */
    public byte[] bytes() {
        return Arrays.copyOfRange(source, start, end);
    }

    /** The content octets as they stand. */
    public byte[] content() {
        return Arrays.copyOfRange(source, contentStart, contentEnd);
    }

    /** This element, if it has the tag. */
    public Asn1 expect(int wanted, String what) {
        if (tag != wanted) {
            throw unexpected(what + " expected, found an element with tag " + Integer.toHexString(tag));
        }
        return this;
    }

    /** The elements inside, in their order. */
    public List<Asn1> children() {
        List<Asn1> known = children;
        if (known != null) {
            return known;
        }
        if (!isConstructed()) {
            throw unexpected("a structure expected, found a plain value with tag " + Integer.toHexString(tag));
        }
        List<Asn1> found = new ArrayList<>();
        int at = contentStart;
        while (at < contentEnd) {
            Asn1 child = read(source, at, contentEnd, depth + 1);
            found.add(child);
            at = child.end;
            checkCount(found.size(), start);
        }
        List<Asn1> read = List.copyOf(found);
        children = read;
        return read;
    }

    /** The child at a position, counted from zero. */
    public Asn1 child(int index, String what) {
        List<Asn1> all = children();
        if (index >= all.size()) {
            throw unexpected(what + " is missing");
        }
        return all.get(index);
    }

    /** The child at a position, which must be a SEQUENCE. */
    public Asn1 sequence(int index, String what) {
        return child(index, what).expect(SEQUENCE, what);
    }

    /** The first child with the tag. */
    public Optional<Asn1> find(int wanted) {
        for (Asn1 child : children()) {
            if (child.tag == wanted) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The first child with the tag, which the structure must have. */
    public Asn1 need(int wanted, String what) {
        return find(wanted).orElseThrow(() -> unexpected(what + " is missing"));
    }

    /** The octets of a string of octets, also when BER cut it into segments. */
    public byte[] octets() {
        if (!isConstructed()) {
            return content();
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream(contentLength());
        for (Asn1 segment : children()) {
            joined.writeBytes(segment.octets());
        }
        return joined.toByteArray();
    }

    /** The octets of an OCTET STRING, in one piece or in segments. */
    public byte[] octetString() {
        if (tag != OCTET_STRING && tag != (OCTET_STRING | CONSTRUCTED)) {
            throw unexpected("a string of octets expected, found an element with tag " + Integer.toHexString(tag));
        }
        return octets();
    }

    /** The octets of a BIT STRING that uses all bits of its last octet. */
    public byte[] bitString() {
        expect(BIT_STRING, "a bit string");
        if (contentLength() < 1 || source[contentStart] != 0) {
            throw new MalformedDataException(Fault.BAD_ENCODING, start, "a bit string of whole octets expected");
        }
        return Arrays.copyOfRange(source, contentStart + 1, contentEnd);
    }

    /** The first 32 named bits of a BIT STRING, bit 0 of the standard as the highest. */
    public int namedBits() {
        expect(BIT_STRING, "a bit string");
        int bits = 0;
        for (int i = 0; i < 4; i++) {
            int at = contentStart + 1 + i;
            bits = (bits << 8) | (at < contentEnd ? source[at] & 0xFF : 0);
        }
        return bits;
    }

    /** The value of an INTEGER. */
    public BigInteger integer() {
        expect(INTEGER, "a number");
        if (contentLength() == 0) {
            throw new MalformedDataException(Fault.BAD_ENCODING, start, "a number without digits");
        }
        return new BigInteger(source, contentStart, contentEnd - contentStart);
    }

    /** The value of an INTEGER that must fit into 31 bits and not be negative. */
    public int smallInteger() {
        BigInteger value = integer();
        if (value.bitLength() > 31 || value.signum() < 0) {
            throw new MalformedDataException(Fault.FORBIDDEN_VALUE, start, "the number is out of range");
        }
        return value.intValue();
    }

    /** Whether a BOOLEAN is true. */
    public boolean isTrue() {
        expect(BOOLEAN, "a truth value");
        return contentLength() == 1 && source[contentStart] != 0;
    }

    /** An OBJECT IDENTIFIER in dotted form. */
    public String oid() {
        expect(OBJECT_IDENTIFIER, "an object identifier");
        return ObjectIdentifiers.dotted(source, contentStart, contentEnd);
    }

    /** A UTCTime or GeneralizedTime. */
    public Instant time() {
        if (tag != UTC_TIME && tag != GENERALIZED_TIME) {
            throw unexpected("a time expected");
        }
        return Texts.time(this);
    }

    /** The characters of any of the ASN.1 string types. */
    public String text() {
        return Texts.text(this);
    }

    /**
     * This element in the one form that DER allows: definite and shortest lengths, strings in one piece, sets in order.
     * Signatures are computed over that form, whatever form was sent.
     */
    public byte[] der() {
        return Der.of(this);
    }

    /** Whether neither this element nor the elements inside it, as far as they were read, have an indefinite length. */
    public boolean isInDerLengths() {
        if (end != contentEnd) {
            return false;
        }
        List<Asn1> known = children;
        return known == null || known.stream().allMatch(Asn1::isInDerLengths);
    }

    /** A fault of kind {@link Fault#UNEXPECTED_ELEMENT} at this element. */
    public MalformedDataException unexpected(String what) {
        return new MalformedDataException(Fault.UNEXPECTED_ELEMENT, start, what);
    }

    /** A fault of kind {@link Fault#FORBIDDEN_VALUE} at this element. */
    public MalformedDataException forbidden(String what) {
        return new MalformedDataException(Fault.FORBIDDEN_VALUE, start, what);
    }
}
