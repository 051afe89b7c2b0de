package org.sarhad.reader;

/** Something that answers commands of ISO/IEC 7816-4: a chip in a reader, or one made of software. */
public interface Card {
    /**
     * Sends one command and waits for the answer, the two octets of the status at its end.
     *
     * @throws ChipException when no answer comes
     */
    byte[] transmit(byte[] command);
}
