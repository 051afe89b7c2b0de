package org.sarhad.watchlists.format;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Hands on uncompressed bytes until a limit of size or of compression ratio is passed, which refuses the file; a
 * compressed stream that breaks off or turns to rubbish ends there and says so.
 */
final class BoundedStream extends FilterInputStream {
    private final String name;
    private final ReadLimits limits;
    private final long ratioBytes;
    private long seen;
    private boolean truncated;

    /**
     * @param compressedBytes size of the compressed form, or -1 where the file is not compressed
     */
    BoundedStream(InputStream in, String name, ReadLimits limits, long compressedBytes) {
        super(in);
        this.name = name;
        this.limits = limits;
        this.ratioBytes = compressedBytes < 0
                ? Long.MAX_VALUE
                : Math.max(ReadLimits.RATIO_FREE_BYTES, compressedBytes * limits.maxRatio());
    }

    /** Whether the compressed stream ended before its end. */
    boolean truncated() {
        return truncated;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (truncated) {
            return -1;
        }
        int n;
        try {
            n = in.read(bytes, offset, length);
        } catch (EOFException | ZipException e) {
            truncated = true;
            return -1;
        }
        if (n > 0) {
            seen += n;
            check();
        }
        return n;
    }

    private void check() {
        if (seen > limits.maxBytes()) {
            throw new ListFormatException(
                    name + " is larger than the limit of " + limits.maxBytes() + " bytes and was refused");
        }
        if (seen > ratioBytes) {
            throw new ListFormatException(
                    name + " grows to more than " + limits.maxRatio() + " times its compressed size and was refused");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
