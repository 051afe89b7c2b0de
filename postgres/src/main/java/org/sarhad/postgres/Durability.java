package org.sarhad.postgres;

import java.util.List;

/** Whether what is committed must survive a power cut. */
public enum Durability {
    /** Everything reaches the disk before a commit returns: for every node, the demo included. */
    DURABLE("on"),
    /** Commits return before the disk has them: for tests alone. */
    FORGETFUL("off");

    private final String toDisk;

    Durability(String toDisk) {
        this.toDisk = toDisk;
    }

    List<String> options() {
        return List.of("fsync=" + toDisk, "synchronous_commit=" + toDisk, "full_page_writes=" + toDisk);
    }
}
