package org.sarhad.reader;

import java.io.ByteArrayOutputStream;

/** One command with a short length (ISO/IEC 7816-4, 5.2). */
final class Command {
    /** No answer expected beside the status. */
    static final int NO_ANSWER = -1;

    private final int instruction;
    private final int first;
    private final int second;
    private final byte[] data;
    private final int expected;

    Command(int instruction, int first, int second, byte[] data, int expected) {
        this.instruction = instruction;
        this.first = first;
        this.second = second;
        this.data = data;
        this.expected = expected;
    }

    byte[] data() {
        return data;
    }

    /** Octets of the answer, 256 standing for as many as there are; {@link #NO_ANSWER} for none. */
    int expected() {
        return expected;
    }

    /** The four octets at its head, with the class given. */
    byte[] header(int type) {
        return new byte[] {(byte) type, (byte) instruction, (byte) first, (byte) second};
    }

    byte[] plain() {
        return encode(header(0), data, expected);
    }

    static byte[] encode(byte[] header, byte[] data, int expected) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header);
        if (data.length > 0) {
            out.write(data.length);
            out.writeBytes(data);
        }
        if (expected != NO_ANSWER) {
            out.write(expected);
        }
        return out.toByteArray();
    }
}
