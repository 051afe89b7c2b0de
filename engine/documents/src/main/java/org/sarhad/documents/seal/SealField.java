package org.sarhad.documents.seal;

import java.util.HexFormat;

/**
 * One thing that a seal says.
 *
 * @param path where it stands: the tag, or the tags from the outermost inwards, such as {@code 1.5}; in a VDS-NC the path of
 *     names
 * @param name what it is; {@code tag N} when the kind of seal or the tag is not known
 * @param text its value in words; hexadecimal where it is not text
 * @param bytes its value as it stands in the seal, in hexadecimal
 */
public record SealField(String path, String name, String text, String bytes) {
    static SealField of(String path, String name, String text, byte[] value) {
        return new SealField(path, name, text, HexFormat.of().formatHex(value));
    }
}
