package org.sarhad.reader;

/** A way to send commands to a chip, protected or not. */
interface Channel {
    /** Sends one command and waits for the answer. */
    Response transmit(Command command);
}
