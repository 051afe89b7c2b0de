package org.sarhad.documents.seal;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sarhad.documents.mrz.MrzReader;
import org.sarhad.documents.mrz.MrzReading;

/**
 * A seal that was read; its signature is not yet verified.
 *
 * @param kind which of the three structures
 * @param type what is sealed, such as visa or residence-permit; the raw reference where it is not known
 * @param issuer ICAO code of the issuing state, without fillers
 * @param signer how the seal names its signer's certificate
 * @param issued day on which the document was issued, where the seal says so
 * @param signed day on which the seal was signed, where the seal says so
 * @param fields what it says, in order
 * @param signature what is signed and the signature; nothing where there is none
 */
public record Seal(
        Kind kind,
        String type,
        String issuer,
        SignerReference signer,
        Optional<LocalDate> issued,
        Optional<LocalDate> signed,
        List<SealField> fields,
        Optional<SealSignature> signature)
        implements SealReading {
    public Seal {
        fields = List.copyOf(fields);
    }

    /** The structures of seals. */
    public enum Kind {
        /** Visible digital seal, Doc 9303-13. */
        VDS,
        /** Visible digital seal for non-constrained environments: signed JSON. */
        VDS_NC,
        /** ICAO Datastructure for Barcode. */
        IDB
    }

    /** How a seal names the certificate of its signer. */
    public sealed interface SignerReference {
        /**
         * By country, signer and certificate, as VDS does.
         *
         * @param signer two letters of the country and two characters of the signer
         * @param certificate serial number in hexadecimal, without leading zeros
         */
        record Named(String signer, String certificate) implements SignerReference {}

        /**
         * By the last five bytes of the SHA-1 fingerprint, as IDB does.
         *
         * @param fingerprintEnd ten hexadecimal digits
         */
        record Fingerprint(String fingerprintEnd) implements SignerReference {}

        /**
         * By the certificate itself, as VDS-NC does.
         *
         * @param certificate DER in hexadecimal
         */
        record Enclosed(String certificate) implements SignerReference {
            byte[] der() {
                return HexFormat.of().parseHex(certificate);
            }
        }

        /** Not at all: the barcode is unsigned. */
        record Nobody() implements SignerReference {}
    }

    /** The field of that name, if the seal has it. */
    public Optional<String> text(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(SealField::text)
                .findFirst();
    }

    /**
     * The machine-readable zone that the seal repeats, to be compared with the one on the page. A visa's seal leaves the
     * optional data of the second line out; they are filled up.
     */
    public Optional<MrzReading> mrz(MrzReader reader) {
        return fields.stream()
                .filter(field -> field.name().startsWith("mrz"))
                .findFirst()
                .map(field -> reader.read(whole(field)));
    }

    private static String whole(SealField field) {
        String text = field.text();
        int length = switch (field.name()) {
            case "mrz-mrva", "mrz-td3" -> 88;
            case "mrz-td1" -> 90;
            default -> 72;
        };
        if (text.length() > length) {
            return text.substring(0, length);
        }
        return text + "<".repeat(length - text.length());
    }
}
