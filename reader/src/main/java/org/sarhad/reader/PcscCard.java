package org.sarhad.reader;

import java.util.List;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.TerminalFactory;

/** A chip in a reader that the operating system drives (PC/SC). */
public final class PcscCard implements Card {
    private final CardChannel channel;

    private PcscCard(CardChannel channel) {
        this.channel = channel;
    }

    /**
     * The chip in the first reader that holds one.
     *
     * @throws ChipException when there is no reader, or none holds a chip
     */
    public static PcscCard present() {
        try {
            List<CardTerminal> terminals =
                    TerminalFactory.getDefault().terminals().list();
            for (CardTerminal terminal : terminals) {
                if (terminal.isCardPresent()) {
                    return new PcscCard(terminal.connect("*").getBasicChannel());
                }
            }
            throw new ChipException(
                    ChipException.Reason.NO_CHIP, "none of the " + terminals.size() + " readers holds a chip");
        } catch (CardException e) {
            throw lost(e);
        }
    }

    @Override
    public byte[] transmit(byte[] command) {
        try {
            return channel.transmit(new CommandAPDU(command)).getBytes();
        } catch (CardException | IllegalStateException e) {
            throw lost(e);
        }
    }

    private static ChipException lost(Exception cause) {
        ChipException lost =
                new ChipException(ChipException.Reason.NO_CHIP, "the chip does not answer: " + cause.getMessage());
        lost.initCause(cause);
        return lost;
    }
}
