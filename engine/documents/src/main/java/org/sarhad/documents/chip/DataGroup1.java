package org.sarhad.documents.chip;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.MalformedDataException;
import org.sarhad.documents.mrz.MrzReader;
import org.sarhad.documents.mrz.MrzReading;

/** The machine-readable zone as the chip holds it. */
public final class DataGroup1 {
    private static final int ZONE = 0x5F1F;

    private DataGroup1() {}

    /**
     * The characters of the zone without line breaks.
     *
     * @throws MalformedDataException when the file is broken, or the zone has not the length of any document
     */
    public static String zone(byte[] file) {
        Asn1 zone = Asn1.parsePrefix(file)
                .expect(DataGroups.tag(1), "data group 1")
                .need(ZONE, "the machine-readable zone");
        String text = new String(zone.content(), StandardCharsets.US_ASCII);
        if (text.length() != 88 && text.length() != 72 && text.length() != 90) {
            throw zone.forbidden("the zone has " + text.length() + " characters");
        }
        return text;
    }

    /** The zone read; {@code today} settles centuries. */
    public static MrzReading read(byte[] file, LocalDate today) {
        return new MrzReader(today).read(zone(file));
    }
}
