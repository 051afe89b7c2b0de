package org.sarhad.documents.lost;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes since the register file was written, the newest on each document; immutable. An open-addressed table of
 * hashes, at most a quarter full, so that a document without a change costs one probe.
 */
final class Overlay {
    private static final Overlay EMPTY = new Overlay(new long[4], new @Nullable LostChange[4], 0);

    private final long[] hashes;
    private final @Nullable LostChange[] changes;
    private final int size;

    private Overlay(long[] hashes, @Nullable LostChange[] changes, int size) {
        this.hashes = hashes;
        this.changes = changes;
        this.size = size;
    }

    static Overlay empty() {
        return EMPTY;
    }

    int size() {
        return size;
    }

    /** The newest change on this document. */
    @Nullable
    LostChange find(DocumentKey document, long hash) {
        if (size == 0) {
            return null;
        }
        int slot = slot(hashes, changes, document, hash);
        return changes[slot];
    }

    /** Whether a change with this hash may be here; false is certain. */
    boolean mayHold(long hash) {
        if (size == 0) {
            return false;
        }
        int mask = hashes.length - 1;
        for (int slot = (int) hash & mask; changes[slot] != null; slot = slot + 1 & mask) {
            if (hashes[slot] == hash) {
                return true;
            }
        }
        return false;
    }

    /** These changes with newer ones on top. */
    Overlay with(List<LostChange> newer, KeyHash hash) {
        int capacity = Integer.highestOneBit(Math.max(4, 4 * (size + newer.size()) - 1)) << 1;
        long[] newHashes = new long[capacity];
        @Nullable LostChange[] newChanges = new @Nullable LostChange[capacity];
        int newSize = 0;
        for (int i = 0; i < changes.length; i++) {
            LostChange change = changes[i];
            if (change != null) {
                newSize += put(newHashes, newChanges, change, hashes[i]);
            }
        }
        for (LostChange change : newer) {
            newSize += put(newHashes, newChanges, change, hash.of(change.document()));
        }
        return new Overlay(newHashes, newChanges, newSize);
    }

    /** All changes, in no order. */
    Collection<LostChange> changes() {
        return Arrays.stream(changes)
                .<LostChange>mapMulti((change, sink) -> {
                    if (change != null) {
                        sink.accept(change);
                    }
                })
                .toList();
    }

    private static int put(long[] hashes, @Nullable LostChange[] changes, LostChange change, long hash) {
        int slot = slot(hashes, changes, change.document(), hash);
        int added = changes[slot] == null ? 1 : 0;
        hashes[slot] = hash;
        changes[slot] = change;
        return added;
    }

    private static int slot(long[] hashes, @Nullable LostChange[] changes, DocumentKey document, long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        for (LostChange change = changes[slot]; change != null; change = changes[slot]) {
            if (hashes[slot] == hash && change.document().equals(document)) {
                break;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
