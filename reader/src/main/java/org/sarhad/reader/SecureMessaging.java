package org.sarhad.reader;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.Arrays;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.Der;
import org.sarhad.documents.asn1.MalformedDataException;

/**
 * Encrypted and authenticated commands after basic access control (Doc 9303-11, 9.8). Each message is counted, so that
 * none can be dropped, repeated or reordered. For one conversation; not for use by several threads.
 */
final class SecureMessaging implements Channel {
    private static final int CIPHERTEXT = 0x87;
    private static final int EXPECTED = 0x97;
    private static final int STATUS = 0x99;
    private static final int CODE = 0x8E;
    private static final byte PADDED = 1;

    private final Card card;
    private final TripleDes keys;
    private BigInteger counter;

    SecureMessaging(Card card, TripleDes keys, byte[] counter) {
        this.card = card;
        this.keys = keys;
        this.counter = new BigInteger(1, counter);
    }

    @Override
    public Response transmit(Command command) {
        return unwrap(card.transmit(wrap(command)));
    }

    byte[] wrap(Command command) {
        byte[] header = command.header(0x0C);
        byte[] body = new byte[0];
        if (command.data().length > 0) {
            body = Der.element(CIPHERTEXT, new byte[] {PADDED}, keys.encrypt(TripleDes.pad(command.data())));
        }
        if (command.expected() != Command.NO_ANSWER) {
            body = join(body, Der.element(EXPECTED, new byte[] {(byte) command.expected()}));
        }
        byte[] code = keys.authenticate(count(), TripleDes.pad(header), body);
        return Command.encode(header, join(body, Der.element(CODE, code)), 256);
    }

    Response unwrap(byte[] answer) {
        Response outer = Response.of(answer);
        if (outer.data().length == 0) {
            throw new ChipException(
                    ChipException.Reason.PROTOCOL,
                    "the chip ended the protected conversation (status " + Integer.toHexString(outer.status()) + ")");
        }
        try {
            return open(Asn1.parse(Der.sequence(outer.data())));
        } catch (MalformedDataException e) {
            ChipException failure = new ChipException(
                    ChipException.Reason.TAMPERED, "the chip's protected answer is broken: " + e.getMessage());
            failure.initCause(e);
            throw failure;
        }
    }

    private Response open(Asn1 objects) {
        byte[] covered = new byte[0];
        byte[] data = new byte[0];
        for (Asn1 object : objects.children()) {
            if (object.tag() == CIPHERTEXT || object.tag() == STATUS) {
                covered = join(covered, object.bytes());
            }
        }
        byte[] code = objects.need(CODE, "the authentication code").content();
        if (!MessageDigest.isEqual(code, keys.authenticate(count(), covered))) {
            throw new ChipException(
                    ChipException.Reason.TAMPERED, "the answer was changed on its way, or comes from another chip");
        }
        Asn1 ciphertext = objects.find(CIPHERTEXT).orElse(null);
        if (ciphertext != null) {
            byte[] content = ciphertext.content();
            if (content.length < 1 || content[0] != PADDED) {
                throw ciphertext.forbidden("the answer is not marked as padded");
            }
            data = TripleDes.unpad(keys.decrypt(Arrays.copyOfRange(content, 1, content.length)));
        }
        int status = new BigInteger(1, objects.need(STATUS, "the status").content()).intValue();
        return new Response(data, status);
    }

    private byte[] count() {
        counter = counter.add(BigInteger.ONE);
        byte[] octets = counter.toByteArray();
        byte[] eight = new byte[8];
        int length = Math.min(octets.length, 8);
        System.arraycopy(octets, octets.length - length, eight, 8 - length, length);
        return eight;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
