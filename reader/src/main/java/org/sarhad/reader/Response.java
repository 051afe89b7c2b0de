package org.sarhad.reader;

import java.util.Arrays;

/** The answer to a command: data, and the status that says how it went. */
final class Response {
    static final int DONE = 0x9000;
    static final int FILE_NOT_FOUND = 0x6A82;

    private final byte[] data;
    private final int status;

    Response(byte[] data, int status) {
        this.data = data;
        this.status = status;
    }

    static Response of(byte[] answer) {
        if (answer.length < 2) {
            throw new ChipException(ChipException.Reason.PROTOCOL, "the chip's answer has no status");
        }
        int status = ((answer[answer.length - 2] & 0xFF) << 8) | (answer[answer.length - 1] & 0xFF);
        return new Response(Arrays.copyOf(answer, answer.length - 2), status);
    }

    byte[] data() {
        return data;
    }

    int status() {
        return status;
    }

    /** The data of an answer that must have gone well. */
    byte[] orFail(ChipException.Reason reason, String what) {
        if (status != DONE) {
            throw new ChipException(reason, what + " (status " + Integer.toHexString(status) + ")");
        }
        return data;
    }
}
