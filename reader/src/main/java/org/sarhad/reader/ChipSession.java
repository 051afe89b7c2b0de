package org.sarhad.reader;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.Der;
import org.sarhad.documents.asn1.MalformedDataException;
import org.sarhad.documents.chip.ChipData;

/** An open conversation with the chip of a travel document. */
public final class ChipSession {
    private static final byte[] APPLICATION = HexFormat.of().parseHex("A0000002471001");
    private static final int SELECT = 0xA4;
    private static final int READ_BINARY = 0xB0;
    private static final int READ_BINARY_FAR = 0xB1;
    private static final int INTERNAL_AUTHENTICATE = 0x88;
    private static final int SECURITY_OBJECT = 0x011D;
    private static final int DATA_GROUP = 0x0100;
    private static final int PIECE = 0xDF;
    private static final int NEAR = 0x7FFF;
    private static final int LONGEST_FILE = 4 << 20;

    private final Channel channel;

    private ChipSession(Channel channel) {
        this.channel = channel;
    }

    /**
     * Opens a chip with the printed data, by basic access control.
     *
     * @throws ChipException when the chip does not answer, or does not accept the key
     */
    public static ChipSession open(Card card, AccessKey key, SecureRandom random) {
        Response.of(card.transmit(new Command(SELECT, 4, 0x0C, APPLICATION, Command.NO_ANSWER).plain()))
                .orFail(ChipException.Reason.PROTOCOL, "the chip is not one of a travel document");
        return new ChipSession(new BasicAccess(card, random).open(key));
    }

    /** EF.SOD and the data groups wanted, as far as the chip has them. */
    public ChipData read(Iterable<Integer> dataGroups) {
        byte[] securityObject = file(SECURITY_OBJECT)
                .orElseThrow(() -> new ChipException(ChipException.Reason.NO_FILE, "the chip has no security object"));
        SortedMap<Integer, byte[]> contents = new TreeMap<>();
        for (int number : dataGroups) {
            file(DATA_GROUP + number).ifPresent(content -> contents.put(number, content));
        }
        return new ChipData(securityObject, contents);
    }

    private Optional<byte[]> file(int identifier) {
        byte[] name = {(byte) (identifier >> 8), (byte) identifier};
        Response selected = channel.transmit(new Command(SELECT, 2, 0x0C, name, Command.NO_ANSWER));
        if (selected.status() == Response.FILE_NOT_FOUND) {
            return Optional.empty();
        }
        String title = "the chip does not give file " + Integer.toHexString(identifier);
        selected.orFail(ChipException.Reason.PROTOCOL, title);
        byte[] head = piece(0, 6, title);
        int length = length(head);
        ByteArrayOutputStream content = new ByteArrayOutputStream(length);
        content.write(head, 0, Math.min(head.length, length));
        while (content.size() < length) {
            byte[] next = piece(content.size(), Math.min(PIECE, length - content.size()), title);
            if (next.length == 0) {
                throw new ChipException(ChipException.Reason.PROTOCOL, title + " to its end");
            }
            content.writeBytes(next);
        }
        return Optional.of(content.toByteArray());
    }

    private byte[] piece(int offset, int octets, String title) {
        if (offset <= NEAR) {
            return channel.transmit(new Command(READ_BINARY, offset >> 8, offset & 0xFF, new byte[0], octets))
                    .orFail(ChipException.Reason.PROTOCOL, title);
        }
        // Beyond 32 kB the offset goes into the data, and the answer comes wrapped (ISO/IEC 7816-4, 11.3.3).
        byte[] where = {(byte) (offset >> 16), (byte) (offset >> 8), (byte) offset};
        byte[] wrapped = channel.transmit(
                        new Command(READ_BINARY_FAR, 0, 0, Der.element(0x54, where), Math.min(octets + 4, PIECE)))
                .orFail(ChipException.Reason.PROTOCOL, title);
        try {
            return Asn1.parse(wrapped).expect(0x53, "the piece of the file").content();
        } catch (MalformedDataException e) {
            throw new ChipException(ChipException.Reason.PROTOCOL, title + ": " + e.getMessage());
        }
    }

    /** The length that a file states at its head. */
    private static int length(byte[] head) {
        if (head.length < 2) {
            throw new ChipException(ChipException.Reason.PROTOCOL, "the file has no length");
        }
        int first = head[1] & 0xFF;
        int octets = first < 0x80 ? 0 : first & 0x7F;
        int length = first < 0x80 ? first : 0;
        if (octets > 3 || 2 + octets > head.length) {
            throw new ChipException(ChipException.Reason.PROTOCOL, "the file states an impossible length");
        }
        for (int i = 0; i < octets; i++) {
            length = (length << 8) | (head[2 + i] & 0xFF);
        }
        if (length > LONGEST_FILE) {
            throw new ChipException(ChipException.Reason.PROTOCOL, "the file is longer than any honest one");
        }
        return 2 + octets + length;
    }

    /** Has the chip sign eight octets with the private key that never leaves it (Doc 9303-11, 6.1). */
    byte[] sign(byte[] challenge) {
        return channel.transmit(new Command(INTERNAL_AUTHENTICATE, 0, 0, challenge, 256))
                .orFail(ChipException.Reason.PROTOCOL, "the chip does not prove that it is no copy");
    }
}
