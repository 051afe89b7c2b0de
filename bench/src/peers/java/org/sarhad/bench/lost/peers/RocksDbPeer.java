package org.sarhad.bench.lost.peers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.bench.lost.LostPeer;

/** RocksDB with a Bloom filter of ten bits a key and a gigabyte of cache. */
public final class RocksDbPeer implements LostPeer {
    private static final int BATCH = 10_000;

    @Override
    public String name() {
        return "rocksdb";
    }

    @Override
    public void measure(BenchmarkRun run, Path folder, int records) throws IOException {
        RocksDB.loadLibrary();
        BlockBasedTableConfig table =
                new BlockBasedTableConfig().setFilterPolicy(new BloomFilter(10)).setBlockCache(new LRUCache(1L << 30));
        long start = System.nanoTime();
        try (Options options = new Options().setCreateIfMissing(true).setTableFormatConfig(table);
                RocksDB store = RocksDB.open(options, folder.toString())) {
            fill(store, PeerKeys.sorted(records));
            store.compactRange();
            run.figure("lost.rocksdb.build", (System.nanoTime() - start) / 1e9, "s");
            PeerKeys.size(run, "lost.rocksdb", folder, records);
            PeerKeys.ask(run, "lost.rocksdb", records, ByteBuffer.allocate(8), key -> {
                try {
                    return store.get(key.array()) != null;
                } catch (RocksDBException e) {
                    throw new IllegalStateException(e);
                }
            });
        } catch (RocksDBException e) {
            throw new IOException(e);
        }
    }

    private static void fill(RocksDB store, long[] keys) throws RocksDBException {
        try (WriteOptions options = new WriteOptions().setDisableWAL(true)) {
            for (int from = 0; from < keys.length; from += BATCH) {
                try (WriteBatch batch = new WriteBatch()) {
                    for (int i = from; i < Math.min(keys.length, from + BATCH); i++) {
                        byte[] key = ByteBuffer.allocate(8).putLong(keys[i]).array();
                        batch.put(key, key);
                    }
                    store.write(options, batch);
                }
            }
        }
    }
}
