package org.sarhad.documents.asn1;

/** Encoded data that breaks its own rules, with the place where it does. */
public final class MalformedDataException extends IllegalArgumentException {
    /** What is wrong; the names are stable. */
    public enum Fault {
        /** A length reaches past the end of what was given: often an interrupted reading, not a lie. */
        TRUNCATED,
        /** A length, tag or value that no reading of the rules allows. */
        BAD_ENCODING,
        /** Another element than the one that the structure demands, or none at all. */
        UNEXPECTED_ELEMENT,
        /** Bytes follow where the structure is over. */
        TRAILING_BYTES,
        /** More bytes, elements or levels than any honest file has. */
        TOO_LARGE,
        /** An element that is well formed and says something that the standard forbids. */
        FORBIDDEN_VALUE
    }

    private static final long serialVersionUID = 1L;
    private final Fault fault;
    private final int offset;

    /** A fault at a byte offset from the start of the file; {@code what} is a plain sentence part without full stop. */
    public MalformedDataException(Fault fault, int offset, String what) {
        super(what + " (at byte " + offset + ")");
        this.fault = fault;
        this.offset = offset;
    }

    public Fault fault() {
        return fault;
    }

    /** Byte offset from the start of the data given. */
    public int offset() {
        return offset;
    }
}
