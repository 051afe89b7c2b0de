package org.sarhad.documents.lost;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the same work on several threads and waits for all; the first failure is thrown to whoever waits. */
final class Threads {
    private @Nullable Exception failure;
    private @Nullable Error error;

    private Threads() {}

    /** Work that may fail for want of a disk. */
    interface Work {
        void run() throws IOException;
    }

    /**
     * Runs the work and waits. When the waiting thread is interrupted, the workers are, and it waits for them still, so
     * that nobody works on what is about to be freed.
     */
    static void run(String name, int count, Work work) throws IOException, InterruptedException {
        Threads threads = new Threads();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            workers.add(Thread.ofPlatform().daemon().name(name + "-" + i).start(() -> threads.guard(work)));
        }
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    workers.forEach(Thread::interrupt);
                }
            }
        }
        if (interrupted) {
            throw new InterruptedException("interrupted while " + name + " was at work");
        }
        threads.rethrow();
    }

    private void guard(Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            note(e, null);
        } catch (Error e) {
            note(null, e);
        }
    }

    private synchronized void note(@Nullable Exception exception, @Nullable Error thrown) {
        if (failure == null && error == null) {
            failure = exception;
            error = thrown;
        }
    }

    private synchronized void rethrow() throws IOException {
        switch (failure) {
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case null, default -> {
                if (error != null) {
                    throw error;
                }
            }
        }
    }
}
