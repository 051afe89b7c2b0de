package org.sarhad.documents.lost.online;

import java.io.IOException;
import org.sarhad.documents.lost.DocumentKey;

/** A register somewhere else, asked over a line. Asked from many threads at once. */
public interface OnlineRegister {
    /** What the register is called, for the screen. */
    String name();

    /**
     * Asks for one document and waits for the answer. The thread is interrupted when the time limit has passed.
     *
     * @throws IOException when the line or the service fails, or the answer cannot be read
     */
    OnlineAnswer ask(DocumentKey document) throws IOException, InterruptedException;
}
