package org.sarhad.documents.lost;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Pages of records sealed with AES-256-GCM under a key of their file: unreadable without the node's key, and any change
 * of a bit, or a page put in another's place, is noticed when it is opened.
 *
 * <p>The nonce is the page's number. Each number is sealed once under a key, because every file has a key of its own and
 * pages are never written twice. For one thread.
 */
final class PageSeal {
    /** Size of a sealed page. */
    static final int PAGE = 4096;

    /** Room for records in a page; its first two bytes hold their number. */
    static final int ROOM = PAGE - 16;

    private static final int TAG_BITS = 128;

    private final Cipher cipher;
    private final SecretKeySpec key;
    private final byte[] nonce = new byte[12];

    PageSeal(NodeKey node, FileId fileId) {
        this(key(node, fileId));
    }

    PageSeal(SecretKeySpec key) {
        this.key = key;
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the Java runtime lacks AES-GCM", e);
        }
    }

    /** The key of a file's pages. */
    static SecretKeySpec key(NodeKey node, FileId fileId) {
        return new SecretKeySpec(node.derive("pages", fileId, 32), "AES");
    }

    /** A page to write records into. */
    static ByteBuffer emptyPage() {
        return ByteBuffer.allocate(ROOM).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Seals the whole room of a page into {@code to}, at {@code at}. */
    void seal(long number, ByteBuffer page, byte[] to, int at) {
        try {
            init(Cipher.ENCRYPT_MODE, number);
            cipher.doFinal(page.array(), page.arrayOffset(), ROOM, to, at);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM failed to seal", e);
        }
    }

    /**
     * Opens a sealed page.
     *
     * @throws LostFileException when the page is damaged, exchanged or of another key
     */
    ByteBuffer open(long number, byte[] sealed) {
        byte[] room = new byte[ROOM];
        try {
            init(Cipher.DECRYPT_MODE, number);
            cipher.doFinal(sealed, 0, PAGE, room, 0);
        } catch (AEADBadTagException e) {
            throw new LostFileException(
                    LostFileException.Code.DAMAGED, "page " + number + " of the records is damaged", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM failed to open", e);
        }
        return ByteBuffer.wrap(room).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void init(int mode, long number) throws GeneralSecurityException {
        for (int i = 0; i < 8; i++) {
            nonce[i] = (byte) (number >>> (8 * i));
        }
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    }
}
