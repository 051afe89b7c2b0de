package org.sarhad.documents.lost;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * A register of lost and stolen documents: one file, the changes since, and answers.
 *
 * <p>Questions are asked by any number of threads without locks. Changes and merges are taken one after another, also
 * between processes; a question never waits for them. Each state of the register is replaced as a whole: a question is
 * answered from the state at its beginning, or, when that was closed under its hands, from the next one.
 */
public final class LostRegister implements Closeable {
    private static final int RUN = 256;

    private final Path path;
    private final NodeKey key;
    private final Options options;
    private final Object writing = new Object();
    private final Object merging = new Object();
    private volatile @Nullable State state;

    /**
     * How a register is opened.
     *
     * @param resident whether the index is copied into memory, for the fastest answers; otherwise the file is read where
     *     it lies and memory is the operating system's to give and take
     * @param clock tells the day on which records are overdue
     * @param threads how many threads a load or merge may use
     */
    public record Options(boolean resident, InstantSource clock, int threads) {
        /** In memory, by the system's clock, on all processors. */
        public static Options usual() {
            return new Options(
                    true, InstantSource.system(), Runtime.getRuntime().availableProcessors());
        }

        /** Straight from the file, by the system's clock. */
        public static Options mapped() {
            return new Options(
                    false, InstantSource.system(), Runtime.getRuntime().availableProcessors());
        }
    }

    /** One state of the register; never changed, only replaced. */
    private record State(RegisterFile file, KeyHash hash, Manifest manifest, Overlay overlay, Knowledge knowledge) {}

    private LostRegister(Path path, NodeKey key, Options options) {
        this.path = path;
        this.key = key;
        this.options = options;
    }

    /**
     * Opens a register. The first question can be asked at once; with {@link Options#resident} the index is copied into
     * memory in the background.
     *
     * @throws LostFileException with the reason, when the file, its manifest or its changes are refused
     * @throws IOException when a file cannot be read
     */
    public static LostRegister open(Path path, NodeKey key, Options options) throws IOException {
        LostRegister register = new LostRegister(path, key, options);
        register.state = register.read(new RegisterFile(path, key));
        return register;
    }

    private State read(RegisterFile file) throws IOException {
        boolean done = false;
        try {
            RegisterHeader header = file.header();
            KeyHash hash = new KeyHash(key, header.registerId());
            Manifest manifest = Manifest.read(path, header, key);
            Overlay overlay = Overlay.empty();
            Instant latest = header.created();
            List<LostChange> changes = new ArrayList<>();
            for (Manifest.Item item : manifest.items()) {
                ChangeFile taken = ChangeFile.read(path, header.registerId(), item, key);
                changes.addAll(taken.changes());
                latest = taken.time();
            }
            overlay = overlay.with(changes, hash);
            if (options.resident()) {
                file.loadInBackground(options.threads());
            }
            done = true;
            return new State(file, hash, manifest, overlay, knowledge(header, manifest, latest));
        } finally {
            if (!done) {
                close(file);
            }
        }
    }

    private static Knowledge knowledge(RegisterHeader header, Manifest manifest, Instant latest) {
        return new Knowledge(
                header.registerId().toString(),
                header.created(),
                manifest.last(header.mergedThrough()),
                latest.isBefore(header.created()) ? header.created() : latest);
    }

    private State state() {
        State current = state;
        if (current == null) {
            throw new IllegalStateException("the register is closed");
        }
        return current;
    }

    @SuppressWarnings("ReferenceEquality") // a state is another one as soon as it was replaced, whatever it holds
    private boolean isStill(State asked) {
        return state() == asked;
    }

    /** Waits until the index lies in memory, when it was opened so. */
    public void awaitResident() throws InterruptedException {
        state().file.awaitLoaded();
    }

    /**
     * Asks for one document.
     *
     * @throws LostFileException when the answer lies in a damaged part of a file
     */
    public Optional<LostHit> lookup(DocumentKey document) {
        while (true) {
            State current = state();
            try {
                LostRecord record = find(current, document, current.hash.of(document));
                return record == null ? Optional.empty() : hit(document, record, current);
            } catch (IllegalStateException e) {
                if (isStill(current)) {
                    throw e;
                }
                // a merge closed this state under our hands: ask the next one
            }
        }
    }

    /**
     * Asks for many documents at once, with the waits for memory overlapping: the readings of one unclear number, or the
     * list of a train.
     *
     * @return the hits, in the order of the documents; documents without a hit are left out
     * @throws LostFileException when an answer lies in a damaged part of a file
     */
    public List<LostHit> lookupAll(List<DocumentKey> documents) {
        while (true) {
            State current = state();
            try {
                return lookupAll(current, documents);
            } catch (IllegalStateException e) {
                if (isStill(current)) {
                    throw e;
                }
            }
        }
    }

    private List<LostHit> lookupAll(State current, List<DocumentKey> documents) {
        int count = documents.size();
        long[] hashes = new long[count];
        long[] glances = new long[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = current.hash.of(documents.get(i));
        }
        current.file.glance(hashes, count, glances);
        List<LostHit> hits = List.of();
        for (int i = 0; i < count; i++) {
            if (glances[i] != 0 || current.overlay.mayHold(hashes[i])) {
                LostRecord record = find(current, documents.get(i), hashes[i]);
                if (record != null) {
                    hits = hits.isEmpty() ? new ArrayList<>() : hits;
                    hit(documents.get(i), record, current).ifPresent(hits::add);
                }
            }
        }
        return hits;
    }

    private static @Nullable LostRecord find(State current, DocumentKey document, long hash) {
        LostChange change = current.overlay.find(document, hash);
        return switch (change) {
            case null -> current.file.find(document, hash);
            case LostChange.Report(LostRecord record) -> record;
            case LostChange.Withdrawal withdrawal -> null;
        };
    }

    private Optional<LostHit> hit(DocumentKey document, LostRecord record, State current) {
        return record.isOverdue(today())
                ? Optional.empty()
                : Optional.of(new LostHit(document, record, current.knowledge));
    }

    private LocalDate today() {
        return options.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * Takes changes: they are on the disk, and answered from, when this returns. Records are stamped with the time at
     * which they are taken.
     *
     * @throws LostFileException when another process has damaged the files, or none of them can be believed
     * @throws IOException when the disk is full or fails; the changes are then not taken
     */
    public void apply(List<LostChange> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        synchronized (writing) {
            try (WriteLock _ = WriteLock.forChange(path)) {
                refresh();
                State current = state();
                Instant now = options.clock().instant().truncatedTo(ChronoUnit.SECONDS);
                List<LostChange> stamped =
                        changes.stream().map(change -> stamp(change, now)).toList();
                RegisterHeader header = current.file.header();
                if (!Files.exists(Manifest.path(path))) {
                    current.manifest.write(path, key);
                }
                long sequence = current.manifest.last(header.mergedThrough()) + 1;
                ChangeFile file = new ChangeFile(sequence, FileId.random(), now, stamped);
                file.write(path, header.registerId(), key);
                Manifest manifest = current.manifest.with(new Manifest.Item(sequence, file.fileId()));
                manifest.write(path, key);
                state = new State(
                        current.file,
                        current.hash,
                        manifest,
                        current.overlay.with(stamped, current.hash),
                        knowledge(header, manifest, now));
            }
        }
    }

    private static LostChange stamp(LostChange change, Instant now) {
        return switch (change) {
            case LostChange.Report(LostRecord record) -> new LostChange.Report(record.enteredAt(now));
            case LostChange.Withdrawal withdrawal -> withdrawal;
        };
    }

    /**
     * Looks whether another process has changed the files, and answers from the new ones from now on.
     *
     * @throws LostFileException when the new files are refused; the old state then stays
     */
    public void refresh() throws IOException {
        synchronized (writing) {
            State current = state();
            if (!RegisterFile.peek(path, key)
                    .fileId()
                    .equals(current.file.header().fileId())) {
                replace(current, read(new RegisterFile(path, key)));
                return;
            }
            Manifest manifest = Manifest.read(path, current.file.header(), key);
            List<LostChange> newer = new ArrayList<>();
            Instant latest = current.knowledge.latest();
            for (Manifest.Item item : manifest.items()) {
                if (!current.manifest.names(item)) {
                    ChangeFile taken =
                            ChangeFile.read(path, current.file.header().registerId(), item, key);
                    newer.addAll(taken.changes());
                    latest = taken.time();
                }
            }
            if (!newer.isEmpty()) {
                state = new State(
                        current.file,
                        current.hash,
                        manifest,
                        current.overlay.with(newer, current.hash),
                        knowledge(current.file.header(), manifest, latest));
            }
        }
    }

    private void replace(State old, State next) {
        state = next;
        close(old.file);
    }

    /**
     * What a merge did.
     *
     * @param records documents in the new file
     * @param overdue records deleted because their review date had passed
     * @param withdrawn records deleted because they were withdrawn or replaced
     * @param changes changes that went into the file
     */
    public record Merged(long records, long overdue, long withdrawn, long changes) {}

    /**
     * Writes a new file from the old one and its changes, without what was withdrawn, replaced or is overdue, and answers
     * from it. Questions and changes go on meanwhile; changes taken during the merge stay beside the new file.
     *
     * @throws LostFileException when another merge is at work or a file is damaged; nothing is then changed
     */
    public Merged merge() throws IOException, InterruptedException {
        synchronized (merging) {
            try (WriteLock _ = WriteLock.forMerge(path)) {
                refresh();
                State from = state();
                RegisterHeader old = from.file.header();
                long through = from.manifest.last(old.mergedThrough());
                Instant now = options.clock().instant().truncatedTo(ChronoUnit.SECONDS);
                LostBuilder.Identity identity =
                        new LostBuilder.Identity(old.registerId(), through, FileId.NONE, old.source(), now);
                try (LostBuilder builder = LostBuilder.begin(path, key, identity)) {
                    Merged copied = copy(from, builder);
                    long records = builder.write(options.threads());
                    commit(builder, through);
                    return new Merged(records, copied.overdue, copied.withdrawn, from.overlay.size());
                }
            }
        }
    }

    /** Copies what stays, on as many threads as asked, each taking runs of pages. */
    private Merged copy(State from, LostBuilder to) throws IOException, InterruptedException {
        LocalDate today = today();
        AtomicLong next = new AtomicLong();
        LongAdder overdue = new LongAdder();
        LongAdder withdrawn = new LongAdder();
        Threads.run("lost-merge", options.threads(), () -> {
            LostBuilder.Lane lane = to.lane();
            long pages = from.file.header().pages();
            for (long run = next.getAndAdd(RUN); run < pages; run = next.getAndAdd(RUN)) {
                for (long number = run; number < Math.min(pages, run + RUN); number++) {
                    copyPage(from, number, today, lane, overdue, withdrawn);
                }
            }
        });
        LostBuilder.Lane lane = to.lane();
        for (LostChange change : from.overlay.changes()) {
            if (change instanceof LostChange.Report(LostRecord record)) {
                if (record.isOverdue(today)) {
                    overdue.increment();
                } else {
                    lane.add(record);
                }
            }
        }
        return new Merged(0, overdue.sum(), withdrawn.sum(), 0);
    }

    private static void copyPage(
            State from, long number, LocalDate today, LostBuilder.Lane to, LongAdder overdue, LongAdder withdrawn)
            throws IOException {
        ByteBuffer page = from.file.open(number);
        int at = 2;
        for (int i = 0; i < SealedPage.count(page); i++, at = RecordCodec.next(page, at)) {
            DocumentKey document = RecordCodec.keyAt(page, at);
            if (from.file.isSuperseded(RecordPages.place(number, i)) || isChanged(from, document)) {
                withdrawn.increment();
            } else if (RecordCodec.reviewDayAt(page, at) < RecordCodec.packedDay(today)) {
                overdue.increment();
            } else {
                to.copy(document, page, at);
            }
        }
    }

    private static boolean isChanged(State from, DocumentKey document) {
        return from.overlay.size() > 0 && from.overlay.find(document, from.hash.of(document)) != null;
    }

    private void commit(LostBuilder builder, long through) throws IOException {
        synchronized (writing) {
            try (WriteLock _ = WriteLock.forChange(path)) {
                refresh();
                State before = state();
                builder.commit();
                List<Manifest.Item> left = before.manifest.items().stream()
                        .filter(item -> item.sequence() > through)
                        .toList();
                new Manifest(before.manifest.registerId(), left).write(path, key);
                for (Manifest.Item item : before.manifest.items()) {
                    if (item.sequence() <= through) {
                        DurableFile.delete(ChangeFile.path(path, item.sequence()));
                    }
                }
                replace(before, read(new RegisterFile(path, key)));
            }
        }
    }

    /**
     * Reads everything and compares every checksum and seal.
     *
     * @throws LostFileException naming the first damage
     */
    public void verify() {
        state().file.verify();
    }

    /** Which state of the register answers now. */
    public Knowledge knowledge() {
        return state().knowledge;
    }

    /** What there is. */
    public LostStat stat() throws IOException {
        State current = state();
        return LostStat.of(path, current.file, current.manifest, current.overlay, current.knowledge);
    }

    private static void close(RegisterFile file) {
        try {
            file.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Frees the files and the memory. Questions that are still being asked fail. */
    @Override
    public void close() {
        synchronized (writing) {
            State current = state;
            state = null;
            if (current != null) {
                close(current.file);
            }
        }
    }
}
