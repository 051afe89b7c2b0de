package org.sarhad.postgres;

import java.util.List;

/** Whether what is committed must survive a power cut. */
public enum Durability {
    /** Everything reaches the disk before a commit returns: for every node, the demo included. */
    DURABLE(List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on")),
    /** Commits return before the disk has them: for tests alone. */
    FORGETFUL(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));

    private final List<String> options;

    Durability(List<String> options) {
        this.options = options;
    }

    List<String> options() {
        return options;
    }
}
