package org.sarhad.watchlists.format;

/**
 * Bounds that keep a hostile file from filling memory or disk.
 *
 * @param maxBytes uncompressed bytes that one file may hold
 * @param maxRatio how many times larger than its compressed form a file may grow, once it has passed
 *     {@link #RATIO_FREE_BYTES}
 * @param maxArchiveFiles files that one archive may hold
 * @param maxRecordChars characters that one record may hold
 */
public record ReadLimits(long maxBytes, int maxRatio, int maxArchiveFiles, int maxRecordChars) {
    /** Up to this size the ratio is not looked at: small files of repeated text compress very well. */
    public static final long RATIO_FREE_BYTES = 8L << 20;

    /** 2 GiB a file, 100 times the compressed size, 1,000 files an archive, 4 million characters a record. */
    public static final ReadLimits DEFAULT = new ReadLimits(2L << 30, 100, 1_000, 4_000_000);

    public ReadLimits {
        if (maxBytes < 1 || maxRatio < 1 || maxArchiveFiles < 1 || maxRecordChars < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
