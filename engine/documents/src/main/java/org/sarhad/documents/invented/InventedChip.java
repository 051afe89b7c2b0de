package org.sarhad.documents.invented;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarhad.documents.asn1.Der;
import org.sarhad.documents.chip.ChipData;
import org.sarhad.documents.chip.SecurityObject;
import org.sarhad.documents.trust.Digest;

/** Files of chips that an invented state issues. */
public final class InventedChip {
    private InventedChip() {}

    /** A chip whose security object is honest. */
    public static ChipData of(InventedSigner signer, SortedMap<Integer, byte[]> dataGroups) {
        return new ChipData(
                securityObject(new InventedMessage(
                        signer,
                        SecurityObject.CONTENT_TYPE,
                        hashes(signer.algorithm().digest(), dataGroups))),
                dataGroups);
    }

    /** EF.SOD around a message. */
    public static byte[] securityObject(InventedMessage message) {
        return Der.element(0x77, message.encoded());
    }

    /** The signed content of EF.SOD: the hash of each data group. */
    public static byte[] hashes(Digest digest, SortedMap<Integer, byte[]> dataGroups) {
        List<byte[]> entries = new ArrayList<>();
        dataGroups.forEach((number, content) ->
                entries.add(Der.sequence(Der.integer(number), Der.octetString(digest.hash(content)))));
        return Der.sequence(
                Der.integer(0), Der.sequence(Der.oid(digest.oid())), Der.sequence(entries.toArray(byte[][]::new)));
    }

    /** Data group 1 around the lines of a machine-readable zone. */
    public static byte[] dataGroup1(String zone) {
        byte[] text = zone.replace("\n", "").getBytes(StandardCharsets.US_ASCII);
        return Der.element(0x61, Der.element(0x5F1F, text));
    }

    /** Data groups 1 and 2 of an invented traveller: a passport's zone, and a portrait of the given octets. */
    public static SortedMap<Integer, byte[]> dataGroups(String zone, byte[] portrait) {
        SortedMap<Integer, byte[]> groups = new TreeMap<>();
        groups.put(1, dataGroup1(zone));
        groups.put(2, InventedPortrait.dataGroup2(portrait));
        return groups;
    }
}
