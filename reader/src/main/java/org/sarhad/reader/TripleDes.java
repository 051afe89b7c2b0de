package org.sarhad.reader;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.engines.DESEngine;
import org.bouncycastle.crypto.macs.ISO9797Alg3Mac;
import org.bouncycastle.crypto.paddings.ISO7816d4Padding;
import org.bouncycastle.crypto.params.KeyParameter;

/** The two-key Triple-DES of basic access control (Doc 9303-11, 4.3, 9.7 and 9.8): old, and what chips speak. */
final class TripleDes {
    private static final int BLOCK = 8;
    private static final int ENCRYPTION = 1;
    private static final int AUTHENTICATION = 2;

    private final byte[] encryptionKey;
    private final byte[] authenticationKey;

    private TripleDes(byte[] encryptionKey, byte[] authenticationKey) {
        this.encryptionKey = encryptionKey;
        this.authenticationKey = authenticationKey;
    }

    /** The pair of keys that follows from a seed of 16 octets. */
    static TripleDes ofSeed(byte[] seed) {
        return new TripleDes(derive(seed, ENCRYPTION), derive(seed, AUTHENTICATION));
    }

    private static byte[] derive(byte[] seed, int counter) {
        byte[] key = Arrays.copyOf(sha1(seed, new byte[] {0, 0, 0, (byte) counter}), 16);
        for (int i = 0; i < key.length; i++) {
            // DES keys carry odd parity in the lowest bit of each octet.
            int ones = Integer.bitCount(key[i] & 0xFE);
            key[i] = (byte) ((key[i] & 0xFE) | (ones % 2 == 0 ? 1 : 0));
        }
        return key;
    }

    static byte[] sha1(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    byte[] encryptionKey() {
        return encryptionKey.clone();
    }

    byte[] authenticationKey() {
        return authenticationKey.clone();
    }

    /** Encrypts whole blocks, chained from a block of zeros. */
    byte[] encrypt(byte[] blocks) {
        return cipher(Cipher.ENCRYPT_MODE, blocks);
    }

    byte[] decrypt(byte[] blocks) {
        return cipher(Cipher.DECRYPT_MODE, blocks);
    }

    private byte[] cipher(int mode, byte[] blocks) {
        byte[] threeKeys = Arrays.copyOf(encryptionKey, 24);
        System.arraycopy(encryptionKey, 0, threeKeys, 16, BLOCK);
        try {
            Cipher cipher = Cipher.getInstance("DESede/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(threeKeys, "DESede"), new IvParameterSpec(new byte[BLOCK]));
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            ChipException failure =
                    new ChipException(ChipException.Reason.TAMPERED, "the chip's answer is not whole blocks");
            failure.initCause(e);
            throw failure;
        }
    }

    /** The eight octets that prove where a message comes from (ISO/IEC 9797-1, algorithm 3), padded as smart cards do. */
    byte[] authenticate(byte[]... parts) {
        ISO9797Alg3Mac mac = new ISO9797Alg3Mac(new DESEngine(), new ISO7816d4Padding());
        mac.init(new KeyParameter(authenticationKey));
        for (byte[] part : parts) {
            mac.update(part, 0, part.length);
        }
        byte[] code = new byte[BLOCK];
        mac.doFinal(code, 0);
        return code;
    }

    /** The bytes with 80 and zeros behind them, up to whole blocks. */
    static byte[] pad(byte[] bytes) {
        byte[] padded = Arrays.copyOf(bytes, (bytes.length / BLOCK + 1) * BLOCK);
        padded[bytes.length] = (byte) 0x80;
        return padded;
    }

    static byte[] unpad(byte[] padded) {
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        if (end < 0 || padded[end] != (byte) 0x80) {
            throw new ChipException(ChipException.Reason.TAMPERED, "the chip's answer is not padded as it should be");
        }
        return Arrays.copyOf(padded, end);
    }
}
