package org.sarhad.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.SarhadNode;
import org.sarhad.node.settings.NodeSettings;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** A node from its start to its end. */
final class NodeRun {
    private final ConfigurableApplicationContext context;
    private final NodeSettings settings;

    private NodeRun(ConfigurableApplicationContext context, NodeSettings settings) {
        this.context = context;
        this.settings = settings;
    }

    /** Starts a node, and says in one sentence why where it cannot. */
    static NodeRun start(NodeSettings settings) {
        try {
            return new NodeRun(SarhadNode.start(settings), settings);
        } catch (RuntimeException e) {
            throw new IllegalStateException("the node does not start: " + deepest(e), e);
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String address() {
        String host = settings.address().equals("0.0.0.0") || settings.address().startsWith("127.")
                ? "localhost"
                : settings.address();
        return (settings.tls() == null ? "http://" : "https://") + host + ":" + SarhadNode.port(context);
    }

    /** Waits until the node is stopped by a signal. */
    void awaitEnd(PrintWriter talk) {
        CountDownLatch closed = new CountDownLatch(1);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            talk.println("stopping");
            context.close();
            Thread.currentThread().interrupt();
        }
    }

    private static String deepest(Throwable thrown) {
        Throwable cause = thrown;
        @Nullable Throwable next = cause.getCause();
        while (next != null) {
            cause = next;
            next = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.toString() : message;
    }
}
