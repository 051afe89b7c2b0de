package org.sarhad.documents.chip;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.MalformedDataException;
import org.sarhad.documents.asn1.MalformedDataException.Fault;
import org.sarhad.documents.trust.Certificate;
import org.sarhad.documents.trust.Digest;
import org.sarhad.documents.trust.SignedMessage;

/**
 * The document security object (EF.SOD; Doc 9303-10, 4.6.2): the signed hashes of the data groups.
 *
 * @param message the signature's envelope
 * @param digest the hash function over the data groups
 * @param hashes the hash of each data group by its number, 1 to 16
 * @param deviations what is unusual about it without making it wrong
 */
public record SecurityObject(
        SignedMessage message, Digest digest, SortedMap<Integer, byte[]> hashes, List<String> deviations) {
    /** Object identifier of the signed content. */
    public static final String CONTENT_TYPE = "2.23.136.1.1.1";

    /** Octets beyond which no issuer's file goes; those seen have 1 to 4 kilobytes. */
    public static final int MAX_OCTETS = 1 << 16;

    private static final int TAG = 0x77;

    public SecurityObject {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
        deviations = List.copyOf(deviations);
    }

    /**
     * Reads the content of EF.SOD.
     *
     * @throws MalformedDataException when it is broken, or says something that the standard forbids
     */
    public static SecurityObject parse(byte[] file) {
        return parse(file, Certificate::of);
    }

    static SecurityObject parse(byte[] file, Function<Asn1, Certificate> certificates) {
        if (file.length > MAX_OCTETS) {
            throw new MalformedDataException(Fault.TOO_LARGE, 0, "the file is larger than any security object");
        }
        List<String> deviations = new ArrayList<>();
        Asn1 wrapper = Asn1.parsePrefix(file).expect(TAG, "the security object");
        checkTrailing(file, wrapper.end(), deviations);
        if (wrapper.children().size() != 1) {
            throw wrapper.forbidden("the security object holds more than one structure");
        }
        SignedMessage message = SignedMessage.of(wrapper.child(0, "the signed data"), CONTENT_TYPE, certificates);
        deviations.addAll(message.deviations());
        if (!message.signer().hasAttributesInDer()) {
            deviations.add("the signed attributes are not in the order of DER");
        }
        Asn1 body = Asn1.parse(message.content()).expect(Asn1.SEQUENCE, "the list of hashes");
        Asn1 version = body.child(0, "the version");
        if (version.smallInteger() > 1) {
            throw version.forbidden("version " + version.smallInteger() + " of the list of hashes is not known");
        }
        Asn1 algorithm = body.sequence(1, "the hash function").child(0, "the hash function");
        Digest digest = Digest.of(algorithm.oid())
                .orElseThrow(() -> algorithm.forbidden("the hash function " + algorithm.oid() + " is not allowed"));
        return new SecurityObject(message, digest, hashes(body.child(2, "the hashes"), digest), deviations);
    }

    private static void checkTrailing(byte[] file, int end, List<String> deviations) {
        for (int at = end; at < file.length; at++) {
            if (file[at] != 0) {
                throw new MalformedDataException(Fault.TRAILING_BYTES, end, "bytes follow the security object");
            }
        }
        if (end < file.length) {
            deviations.add("the file is filled up with " + (file.length - end) + " zero octets");
        }
    }

    private static SortedMap<Integer, byte[]> hashes(Asn1 list, Digest digest) {
        SortedMap<Integer, byte[]> hashes = new TreeMap<>();
        for (Asn1 entry : list.expect(Asn1.SEQUENCE, "the hashes").children()) {
            Asn1 number = entry.child(0, "the number of the data group");
            int group = number.smallInteger();
            if (group < 1 || group > 16) {
                throw number.forbidden("there is no data group " + group);
            }
            byte[] hash = entry.child(1, "the hash").octetString();
            if (hash.length != digest.length()) {
                throw entry.forbidden("the hash of data group " + group + " has not the length of " + digest.title());
            }
            if (hashes.put(group, hash) != null) {
                throw entry.forbidden("data group " + group + " has two hashes");
            }
        }
        if (hashes.isEmpty()) {
            throw list.forbidden("no data group has a hash");
        }
        return hashes;
    }
}
