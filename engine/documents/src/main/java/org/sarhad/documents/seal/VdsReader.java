package org.sarhad.documents.seal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the seal of Doc 9303-13: magic DC, header, messages, signature.
 *
 * <p>Issuers write the certificate's reference in three ways: with its length in hexadecimal, as the fourth edition says;
 * with its length in decimal; and of fixed length, as in the third edition, under the number of the fourth. The first that
 * makes a whole seal counts; the signature covers the header, so no harm can come of it.
 */
final class VdsReader {
    static final int MAGIC = 0xDC;
    private static final int SIGNATURE = 0xFF;
    private static final int FIXED = 0;

    private VdsReader() {}

    static Seal read(byte[] contents) {
        try {
            return read(contents, 16);
        } catch (SealFormatException departure) {
            return attempt(contents, 10).or(() -> attempt(contents, FIXED)).orElseThrow(() -> departure);
        }
    }

    private static Optional<Seal> attempt(byte[] contents, int radix) {
        try {
            return Optional.of(read(contents, radix));
        } catch (SealFormatException notSo) {
            return Optional.empty();
        }
    }

    private static Seal read(byte[] contents, int radix) {
        SealBytes bytes = new SealBytes(contents);
        if (bytes.next() != MAGIC) {
            throw new SealFormatException(0, "a seal of this kind begins with DC");
        }
        int version = bytes.next();
        if (version != 2 && version != 3) {
            throw new SealFormatException(1, "version " + version + " is neither 2 (third) nor 3 (fourth edition)");
        }
        String issuer = bytes.c40(2).replace("<", "");
        Seal.SignerReference signer = version == 2 || radix == FIXED ? fixedSigner(bytes) : signer(bytes, radix);
        LocalDate issued = bytes.date();
        LocalDate signed = bytes.date();
        int definition = bytes.next();
        int category = bytes.next();
        Optional<SealTypes.Type> type = SealTypes.vds(definition, category);
        List<SealField> fields = new ArrayList<>();
        while (bytes.hasMore() && bytes.peek(0) != SIGNATURE) {
            fields.add(field(bytes, type));
        }
        Optional<SealSignature> signature = bytes.hasMore() ? Optional.of(signature(bytes)) : Optional.empty();
        return new Seal(
                Seal.Kind.VDS,
                type.map(SealTypes.Type::name).orElse(String.format(Locale.ROOT, "%02x%02x", definition, category)),
                issuer,
                signer,
                Optional.of(issued),
                Optional.of(signed),
                fields,
                signature);
    }

    private static SealSignature signature(SealBytes bytes) {
        byte[] message = bytes.upTo(bytes.index());
        bytes.next();
        byte[] value = bytes.take(bytes.length());
        if (bytes.hasMore()) {
            throw new SealFormatException(bytes.at(), "something follows the signature");
        }
        return new SealSignature(message, value, 0);
    }

    private static SealField field(SealBytes bytes, Optional<SealTypes.Type> type) {
        int tag = bytes.next();
        byte[] value = bytes.take(bytes.length());
        SealTypes.Tag meaning =
                type.map(known -> known.tags().get(tag)).orElse(new SealTypes.Tag("tag " + tag, "bytes"));
        return SealField.of(Integer.toString(tag), meaning.name(), SealTypes.text(meaning.coding(), value), value);
    }

    /** Nine characters: four of the signer, five of the certificate. */
    private static Seal.SignerReference fixedSigner(SealBytes bytes) {
        String both = bytes.c40(6);
        if (both.length() != 9) {
            throw new SealFormatException(
                    bytes.at(), "the signer's reference has " + both.length() + " characters, not 9");
        }
        return new Seal.SignerReference.Named(both.substring(0, 4), withoutZeros(both.substring(4)));
    }

    /** Four characters of the signer, the length of the certificate's reference in two, and the reference. */
    private static Seal.SignerReference signer(SealBytes bytes, int radix) {
        int place = bytes.at();
        String head = bytes.c40(4);
        int length;
        try {
            length = Integer.parseInt(head.substring(4), radix);
        } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
            throw new SealFormatException(place, head + " does not end in the length of the certificate's reference");
        }
        String reference = bytes.c40((length + 2) / 3 * 2);
        if (reference.length() != length) {
            throw new SealFormatException(
                    place,
                    "the certificate's reference has " + reference.length() + " characters instead of " + length);
        }
        return new Seal.SignerReference.Named(head.substring(0, 4), withoutZeros(reference));
    }

    private static String withoutZeros(String reference) {
        int from = 0;
        while (from < reference.length() - 1 && reference.charAt(from) == '0') {
            from++;
        }
        return reference.substring(from);
    }
}
