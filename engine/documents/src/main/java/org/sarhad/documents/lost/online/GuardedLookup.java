package org.sarhad.documents.lost.online;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.lost.DocumentKey;
import org.sarhad.documents.lost.Knowledge;
import org.sarhad.documents.lost.LostHit;
import org.sarhad.documents.lost.LostRecord;
import org.sarhad.documents.lost.LostRegister;
import org.sarhad.documents.lost.online.LostAnswer.Setback;
import org.sarhad.documents.lost.online.LostAnswer.Source;

/**
 * Asks the on-line register within a time limit and the local file always. When the line fails the file answers alone and
 * the answer says so; when the line answers, a hit that only the file knows is still said, because asking once too often
 * costs a telephone call and asking once too little costs the border. Safe for many threads.
 */
public final class GuardedLookup {
    private final OnlineRegister online;
    private final LostRegister local;
    private final Duration limit;
    private final CircuitBreaker breaker;
    private final InstantSource clock;
    private final Semaphore room;

    /**
     * @param limit how long a traveller may wait for the on-line register
     * @param most how many questions may wait for it at once
     */
    public GuardedLookup(
            OnlineRegister online,
            LostRegister local,
            Duration limit,
            int most,
            CircuitBreaker breaker,
            InstantSource clock) {
        this.online = online;
        this.local = local;
        this.limit = limit;
        this.breaker = breaker;
        this.clock = clock;
        room = new Semaphore(most);
    }

    /**
     * Asks for one document; the answer is there at the latest when the time limit has passed.
     *
     * @throws org.sarhad.documents.lost.LostFileException when the local file is damaged where its answer lies
     */
    public LostAnswer ask(DocumentKey document) throws InterruptedException {
        if (!room.tryAcquire()) {
            return localAnswer(
                    document, new Setback(Setback.Kind.BUSY, "too many questions wait for " + online.name()));
        }
        if (!breaker.permits()) {
            room.release();
            return localAnswer(document, new Setback(Setback.Kind.PAUSED, online.name() + " failed lately"));
        }
        boolean answered = false;
        try {
            Outcome outcome = askOnline(document);
            answered = outcome.setback == null;
            OnlineAnswer answer = outcome.answer;
            return answer == null ? localAnswer(document, outcome.setback) : onlineAnswer(document, answer);
        } finally {
            if (answered) {
                breaker.succeeded();
            } else {
                breaker.failed();
            }
        }
    }

    private record Outcome(
            @Nullable OnlineAnswer answer, @Nullable Setback setback) {
        static Outcome setback(Setback.Kind kind, String text) {
            return new Outcome(null, new Setback(kind, text));
        }
    }

    private Outcome askOnline(DocumentKey document) throws InterruptedException {
        FutureTask<OnlineAnswer> question = new FutureTask<>(() -> online.ask(document));
        Thread.ofVirtual().name("lost-online").start(() -> {
            try {
                question.run();
            } finally {
                room.release();
            }
        });
        try {
            OnlineAnswer answer = question.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            for (LostRecord record : answer.records()) {
                if (!record.document().equals(document)) {
                    return Outcome.setback(Setback.Kind.WRONG, online.name() + " answered about another document");
                }
            }
            return new Outcome(answer, null);
        } catch (TimeoutException e) {
            return Outcome.setback(
                    Setback.Kind.SLOW, online.name() + " did not answer within " + limit.toMillis() + " ms");
        } catch (ExecutionException e) {
            return switch (e.getCause()) {
                case IOException failure -> Outcome.setback(Setback.Kind.FAILED, online.name() + ": " + words(failure));
                case RuntimeException failure ->
                    Outcome.setback(Setback.Kind.FAILED, online.name() + ": " + words(failure));
                case InterruptedException failure ->
                    Outcome.setback(Setback.Kind.FAILED, online.name() + " was interrupted");
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException("an unknown kind of failure", e);
            };
        } finally {
            question.cancel(true);
        }
    }

    private static String words(Exception failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private LostAnswer onlineAnswer(DocumentKey document, OnlineAnswer answer) {
        Instant now = clock.instant();
        Knowledge knowledge = new Knowledge(online.name(), answer.asOf(), 0, answer.asOf());
        List<LostHit> hits = new ArrayList<>();
        for (LostRecord record : answer.records()) {
            hits.add(new LostHit(document, record, knowledge));
        }
        if (hits.isEmpty()) {
            local.lookup(document).ifPresent(hits::add);
        }
        return new LostAnswer(document, hits, Source.ONLINE, answer.asOf(), knowledge.age(now), null);
    }

    private LostAnswer localAnswer(DocumentKey document, @Nullable Setback setback) {
        Knowledge knowledge = local.knowledge();
        List<LostHit> hits = local.lookup(document).stream().toList();
        return new LostAnswer(
                document, hits, Source.LOCAL, knowledge.latest(), knowledge.age(clock.instant()), setback);
    }
}
