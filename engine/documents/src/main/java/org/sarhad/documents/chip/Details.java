package org.sarhad.documents.chip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.MalformedDataException;
import org.sarhad.documents.asn1.MalformedDataException.Fault;

/**
 * What data group 11 or 12 says.
 *
 * <p>Issuers differ in the order of the values and in whether the list of tags names them all; every value is read and
 * the difference noted.
 *
 * @param texts texts and dates as they stand; dates in digits, year first
 * @param images details that are pictures; which they are, not what they show
 * @param oddities what the file does against the standard
 */
public record Details(Map<Detail, List<String>> texts, Set<Detail> images, List<String> oddities) {
    private static final int TAG_LIST = 0x5C;
    private static final int COUNT = Asn1.INTEGER;
    private static final int OTHERS = 0xA0;
    private static final int MAX_FILE = 1 << 20;

    public Details {
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
        images = Set.copyOf(images);
        oddities = List.copyOf(oddities);
    }

    /**
     * Reads data group 11 or 12.
     *
     * @throws MalformedDataException when the file is broken
     */
    public static Details read(int dataGroup, byte[] file) {
        if (dataGroup != 11 && dataGroup != 12) {
            throw new IllegalArgumentException("data group " + dataGroup + " holds no details");
        }
        if (file.length > MAX_FILE) {
            throw new MalformedDataException(Fault.TOO_LARGE, 0, "the file is larger than any honest one");
        }
        Asn1 root = Asn1.parsePrefix(file).expect(DataGroups.tag(dataGroup), "data group " + dataGroup);
        Collector collector = new Collector(dataGroup);
        root.children().forEach(collector::take);
        return collector.details();
    }

    /** The first text of a kind; empty when there is none. */
    public String text(Detail detail) {
        List<String> all = texts.getOrDefault(detail, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    private static final class Collector {
        private final int dataGroup;
        private final Map<Detail, List<String>> texts = new EnumMap<>(Detail.class);
        private final Set<Detail> images = Collections.newSetFromMap(new EnumMap<>(Detail.class));
        private final List<String> oddities = new ArrayList<>();
        private final Set<Integer> declared = new TreeSet<>();
        private final Set<Integer> found = new TreeSet<>();

        Collector(int dataGroup) {
            this.dataGroup = dataGroup;
        }

        void take(Asn1 element) {
            switch (element.tag()) {
                case TAG_LIST -> declare(element.content());
                case OTHERS -> element.children().forEach(this::take);
                case COUNT -> {}
                default -> value(element);
            }
        }

        private void declare(byte[] tags) {
            for (int at = 0; at < tags.length; at++) {
                int tag = tags[at] & 0xFF;
                if ((tag & 0x1F) == 0x1F && at + 1 < tags.length) {
                    tag = (tag << 8) | (tags[++at] & 0xFF);
                }
                declared.add(tag);
            }
        }

        private void value(Asn1 element) {
            found.add(element.tag());
            Detail detail = Detail.of(dataGroup, element.tag()).orElse(null);
            if (detail == null) {
                oddities.add("tag " + Integer.toHexString(element.tag()) + " has no meaning here");
                return;
            }
            byte[] octets = element.octets();
            switch (detail.form()) {
                case IMAGE -> images.add(detail);
                case TEXT -> add(detail, text(octets));
                case DATE -> add(detail, date(octets));
            }
        }

        private void add(Detail detail, String text) {
            texts.computeIfAbsent(detail, key -> new ArrayList<>()).add(text);
        }

        /** Digits; some issuers pack two into an octet, which no character of a date can be mistaken for. */
        private static String date(byte[] octets) {
            boolean packed = octets.length == 4 || octets.length == 7;
            return packed ? HexFormat.of().formatHex(octets) : new String(octets, StandardCharsets.US_ASCII);
        }

        private String text(byte[] octets) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(octets))
                        .toString();
            } catch (CharacterCodingException e) {
                oddities.add("a text is not in UTF-8");
                return new String(octets, StandardCharsets.ISO_8859_1);
            }
        }

        Details details() {
            for (int tag : found) {
                if (!declared.contains(tag)) {
                    oddities.add("tag " + Integer.toHexString(tag) + " is not declared beforehand");
                }
            }
            return new Details(texts, images, oddities);
        }
    }
}
