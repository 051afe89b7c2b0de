package org.sarhad.documents.mrz;

/**
 * What a zone says, field by field, free of fillers: names with single blanks between their parts, the number without
 * padding, optional data with a blank for each inner filler.
 *
 * @param format shape of the zone
 * @param documentCode one or two letters, such as P, PD, ID, AC
 * @param issuingState ICAO code as printed, such as UTO, or D for Germany
 * @param documentNumber the number, whole also where it runs on in the optional data
 * @param primaryIdentifier family name or what the issuer holds for it
 * @param secondaryIdentifier given names; may be empty
 * @param nationality ICAO code as printed
 * @param birthDate date of birth
 * @param sex as printed: M, F or the filler for unspecified; anything else is what was misread or misprinted
 * @param expiryDate date of expiry; {@link MrzDate#NONE} where the format has none
 * @param optionalData optional data, in passports the personal number, in French cards the department and office
 * @param secondOptionalData optional data of the second line of a card of size 1
 */
public record MrzContents(
        MrzFormat format,
        String documentCode,
        String issuingState,
        String documentNumber,
        String primaryIdentifier,
        String secondaryIdentifier,
        String nationality,
        MrzDate birthDate,
        String sex,
        MrzDate expiryDate,
        String optionalData,
        String secondOptionalData) {

    /** An ordinary passport of that issuer; the rest is to be filled in. */
    public static MrzContents passport(String issuingState, String documentNumber) {
        return of(MrzFormat.TD3, "P", issuingState, documentNumber);
    }

    /** A document to be filled in further; its nationality is the issuer until said otherwise. */
    public static MrzContents of(MrzFormat format, String documentCode, String issuingState, String documentNumber) {
        return new MrzContents(
                format,
                documentCode,
                issuingState,
                documentNumber,
                "",
                "",
                issuingState,
                MrzDate.NONE,
                "<",
                MrzDate.NONE,
                "",
                "");
    }

    /** The same with that holder's name. */
    public MrzContents name(String primary, String secondary) {
        return new MrzContents(
                format,
                documentCode,
                issuingState,
                documentNumber,
                primary,
                secondary,
                nationality,
                birthDate,
                sex,
                expiryDate,
                optionalData,
                secondOptionalData);
    }

    /** The same for a holder of that nationality, date of birth and sex. */
    public MrzContents holder(String nationality, MrzDate birthDate, String sex) {
        return new MrzContents(
                format,
                documentCode,
                issuingState,
                documentNumber,
                primaryIdentifier,
                secondaryIdentifier,
                nationality,
                birthDate,
                sex,
                expiryDate,
                optionalData,
                secondOptionalData);
    }

    /** The same with that date of expiry. */
    public MrzContents expires(MrzDate expiryDate) {
        return new MrzContents(
                format,
                documentCode,
                issuingState,
                documentNumber,
                primaryIdentifier,
                secondaryIdentifier,
                nationality,
                birthDate,
                sex,
                expiryDate,
                optionalData,
                secondOptionalData);
    }

    /** The same with those optional data. */
    public MrzContents optional(String first, String second) {
        return new MrzContents(
                format,
                documentCode,
                issuingState,
                documentNumber,
                primaryIdentifier,
                secondaryIdentifier,
                nationality,
                birthDate,
                sex,
                expiryDate,
                first,
                second);
    }
}
