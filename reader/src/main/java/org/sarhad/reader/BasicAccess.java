package org.sarhad.reader;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/** Basic access control (Doc 9303-11, 4.3): both sides prove that they know the printed data, and agree on fresh keys. */
final class BasicAccess {
    private static final int GET_CHALLENGE = 0x84;
    private static final int EXTERNAL_AUTHENTICATE = 0x82;

    private final Card card;
    private final SecureRandom random;

    BasicAccess(Card card, SecureRandom random) {
        this.card = card;
        this.random = random;
    }

    SecureMessaging open(AccessKey key) {
        byte[] challenge = Response.of(card.transmit(new Command(GET_CHALLENGE, 0, 0, new byte[0], 8).plain()))
                .orFail(ChipException.Reason.PROTOCOL, "the chip gives no challenge");
        if (challenge.length != 8) {
            throw new ChipException(ChipException.Reason.PROTOCOL, "the chip's challenge has not eight octets");
        }
        byte[] own = new byte[8];
        byte[] ownKey = new byte[16];
        random.nextBytes(own);
        random.nextBytes(ownKey);
        TripleDes keys = TripleDes.ofSeed(key.seed());
        byte[] answer = Response.of(card.transmit(
                        new Command(EXTERNAL_AUTHENTICATE, 0, 0, proof(keys, own, challenge, ownKey), 40).plain()))
                .orFail(ChipException.Reason.WRONG_KEY, "the chip does not accept the key from the printed data");
        return conclude(keys, answer, own, challenge, ownKey);
    }

    static byte[] proof(TripleDes keys, byte[] own, byte[] challenge, byte[] ownKey) {
        byte[] plain = new byte[32];
        System.arraycopy(own, 0, plain, 0, 8);
        System.arraycopy(challenge, 0, plain, 8, 8);
        System.arraycopy(ownKey, 0, plain, 16, 16);
        byte[] encrypted = keys.encrypt(plain);
        byte[] message = Arrays.copyOf(encrypted, 40);
        System.arraycopy(keys.authenticate(encrypted), 0, message, 32, 8);
        return message;
    }

    private SecureMessaging conclude(TripleDes keys, byte[] answer, byte[] own, byte[] challenge, byte[] ownKey) {
        if (answer.length != 40) {
            throw new ChipException(ChipException.Reason.PROTOCOL, "the chip's proof has not forty octets");
        }
        byte[] encrypted = Arrays.copyOf(answer, 32);
        byte[] plain = keys.decrypt(encrypted);
        boolean proven = MessageDigest.isEqual(keys.authenticate(encrypted), Arrays.copyOfRange(answer, 32, 40))
                && Arrays.equals(Arrays.copyOf(plain, 8), challenge)
                && Arrays.equals(Arrays.copyOfRange(plain, 8, 16), own);
        if (!proven) {
            throw new ChipException(
                    ChipException.Reason.TAMPERED, "the chip does not prove that it knows the printed data");
        }
        byte[] seed = new byte[16];
        for (int i = 0; i < 16; i++) {
            seed[i] = (byte) (ownKey[i] ^ plain[16 + i]);
        }
        byte[] counter = new byte[8];
        System.arraycopy(challenge, 4, counter, 0, 4);
        System.arraycopy(own, 4, counter, 4, 4);
        return new SecureMessaging(card, TripleDes.ofSeed(seed), counter);
    }
}
