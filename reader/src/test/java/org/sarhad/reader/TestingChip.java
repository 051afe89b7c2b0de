package org.sarhad.reader;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.Der;

/** A chip made of software: basic access control, protected reading, active authentication. */
final class TestingChip implements Card {
    private final SortedMap<Integer, byte[]> files = new TreeMap<>();
    private final TripleDes accessKeys;
    private final UnaryOperator<byte[]> signer;
    private final SecureRandom random = new SecureRandom();
    private byte[] challenge = new byte[0];
    private TestingSession session;
    private byte[] selected = new byte[0];
    private UnaryOperator<byte[]> line = answer -> answer;

    TestingChip(AccessKey key, byte[] securityObject, SortedMap<Integer, byte[]> groups, UnaryOperator<byte[]> signer) {
        this.accessKeys = TripleDes.ofSeed(key.seed());
        this.signer = signer;
        files.put(0x011D, securityObject);
        groups.forEach((number, content) -> files.put(0x0100 + number, content));
    }

    /** Puts somebody on the line who changes answers. */
    void tamperWith(UnaryOperator<byte[]> change) {
        line = change;
    }

    @Override
    public byte[] transmit(byte[] command) {
        return line.apply(answer(command));
    }

    private byte[] answer(byte[] command) {
        if ((command[0] & 0x0C) == 0x0C) {
            return session == null ? status(0x6882) : session.answer(command);
        }
        return switch (command[1] & 0xFF) {
            case 0xA4 -> status(0x9000);
            case 0x84 -> {
                challenge = new byte[8];
                random.nextBytes(challenge);
                yield join(challenge, status(0x9000));
            }
            case 0x82 -> authenticate(Arrays.copyOfRange(command, 5, 45));
            default -> status(0x6982);
        };
    }

    private byte[] authenticate(byte[] message) {
        byte[] encrypted = Arrays.copyOf(message, 32);
        byte[] plain = accessKeys.decrypt(encrypted);
        if (!Arrays.equals(accessKeys.authenticate(encrypted), Arrays.copyOfRange(message, 32, 40))
                || !Arrays.equals(Arrays.copyOfRange(plain, 8, 16), challenge)) {
            return status(0x6300);
        }
        byte[] readerChallenge = Arrays.copyOf(plain, 8);
        byte[] ownKey = new byte[16];
        random.nextBytes(ownKey);
        byte[] seed = new byte[16];
        for (int i = 0; i < 16; i++) {
            seed[i] = (byte) (plain[16 + i] ^ ownKey[i]);
        }
        byte[] counter = join(Arrays.copyOfRange(challenge, 4, 8), Arrays.copyOfRange(readerChallenge, 4, 8));
        session = new TestingSession(TripleDes.ofSeed(seed), counter);
        return join(BasicAccess.proof(accessKeys, challenge, readerChallenge, ownKey), status(0x9000));
    }

    private byte[] execute(int instruction, int first, int second, byte[] data, int expected) {
        return switch (instruction) {
            case 0xA4 -> {
                byte[] file = files.get(((data[0] & 0xFF) << 8) | (data[1] & 0xFF));
                if (file == null) {
                    yield status(0x6A82);
                }
                selected = file;
                yield status(0x9000);
            }
            case 0xB0 -> join(piece((first << 8) | second, expected), status(0x9000));
            case 0xB1 -> {
                byte[] where = Asn1.parse(data).content();
                int offset = ((where[0] & 0xFF) << 16) | ((where[1] & 0xFF) << 8) | (where[2] & 0xFF);
                yield join(Der.element(0x53, piece(offset, expected - 4)), status(0x9000));
            }
            case 0x88 -> join(signer.apply(data), status(0x9000));
            default -> status(0x6D00);
        };
    }

    private byte[] piece(int offset, int expected) {
        return Arrays.copyOfRange(selected, offset, Math.min(selected.length, offset + expected));
    }

    private static byte[] status(int status) {
        return new byte[] {(byte) (status >> 8), (byte) status};
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** The chip's side of the protected conversation, written apart from the reader's side that it tests. */
    private final class TestingSession {
        private final TripleDes keys;
        private long counter;

        TestingSession(TripleDes keys, byte[] counter) {
            this.keys = keys;
            this.counter = new BigInteger(1, counter).longValue();
        }

        byte[] answer(byte[] command) {
            Asn1 objects = Asn1.parse(Der.sequence(Arrays.copyOfRange(command, 5, 5 + (command[4] & 0xFF))));
            byte[] covered = TripleDes.pad(Arrays.copyOf(command, 4));
            byte[] data = new byte[0];
            int expected = 0;
            for (Asn1 object : objects.children()) {
                switch (object.tag()) {
                    case 0x87 -> {
                        byte[] content = object.content();
                        data = TripleDes.unpad(keys.decrypt(Arrays.copyOfRange(content, 1, content.length)));
                        covered = join(covered, object.bytes());
                    }
                    case 0x97 -> {
                        expected = object.content()[0] & 0xFF;
                        covered = join(covered, object.bytes());
                    }
                    case 0x8E -> {
                        if (!Arrays.equals(object.content(), keys.authenticate(count(), covered))) {
                            return status(0x6988);
                        }
                    }
                    default -> {
                        return status(0x6987);
                    }
                }
            }
            byte[] plain = execute(
                    command[1] & 0xFF, command[2] & 0xFF, command[3] & 0xFF, data, expected == 0 ? 256 : expected);
            byte[] content = Arrays.copyOf(plain, plain.length - 2);
            byte[] answer = content.length == 0
                    ? new byte[0]
                    : Der.element(0x87, new byte[] {1}, keys.encrypt(TripleDes.pad(content)));
            answer = join(answer, Der.element(0x99, Arrays.copyOfRange(plain, plain.length - 2, plain.length)));
            return join(join(answer, Der.element(0x8E, keys.authenticate(count(), answer))), status(0x9000));
        }

        private byte[] count() {
            return ByteBuffer.allocate(8).putLong(++counter).array();
        }
    }
}
