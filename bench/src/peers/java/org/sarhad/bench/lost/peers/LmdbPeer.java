package org.sarhad.bench.lost.peers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.lmdbjava.Dbi;
import org.lmdbjava.DbiFlags;
import org.lmdbjava.Env;
import org.lmdbjava.EnvFlags;
import org.lmdbjava.PutFlags;
import org.lmdbjava.Txn;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.bench.lost.LostPeer;

/** LMDB, filled in order and read in one transaction. */
public final class LmdbPeer implements LostPeer {
    @Override
    public String name() {
        return "lmdb";
    }

    @Override
    public void measure(BenchmarkRun run, Path folder, int records) throws IOException {
        long start = System.nanoTime();
        try (Env<ByteBuffer> env = Env.create()
                .setMapSize(Math.max(1L << 28, records * 64L))
                .setMaxDbs(1)
                .open(folder.toFile(), EnvFlags.MDB_NOSYNC, EnvFlags.MDB_NORDAHEAD)) {
            Dbi<ByteBuffer> store = env.openDbi("lost", DbiFlags.MDB_CREATE);
            fill(env, store, PeerKeys.sorted(records));
            env.sync(true);
            run.figure("lost.lmdb.build", (System.nanoTime() - start) / 1e9, "s");
            run.figure(
                    "lost.lmdb.bytes", (double) env.stat().pageSize * env.info().lastPageNumber / records, "B/record");
            try (Txn<ByteBuffer> reading = env.txnRead()) {
                PeerKeys.ask(
                        run,
                        "lost.lmdb",
                        records,
                        ByteBuffer.allocateDirect(8),
                        key -> store.get(reading, key) != null);
            }
        }
    }

    private static void fill(Env<ByteBuffer> env, Dbi<ByteBuffer> store, long[] keys) {
        ByteBuffer key = ByteBuffer.allocateDirect(8);
        try (Txn<ByteBuffer> writing = env.txnWrite()) {
            for (long one : keys) {
                key.putLong(0, one);
                store.put(writing, key, key.duplicate(), PutFlags.MDB_APPEND);
            }
            writing.commit();
        }
    }
}
