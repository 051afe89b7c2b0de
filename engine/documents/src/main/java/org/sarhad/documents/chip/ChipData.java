package org.sarhad.documents.chip;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was read from a chip. The arrays are not copied and must not change. */
public final class ChipData {
    private final byte[] securityObject;
    private final SortedMap<Integer, byte[]> dataGroups;

    /**
     * The content of EF.SOD, and of each data group that was read by its number.
     *
     * @throws IllegalArgumentException when a number is not that of a data group, 1 to 16
     */
    public ChipData(byte[] securityObject, SortedMap<Integer, byte[]> dataGroups) {
        this.securityObject = securityObject;
        this.dataGroups = Collections.unmodifiableSortedMap(new TreeMap<>(dataGroups));
        this.dataGroups.keySet().forEach(DataGroups::checkNumber);
    }

    /** EF.SOD. */
    public byte[] securityObject() {
        return securityObject;
    }

    /** The data groups by their numbers. */
    public SortedMap<Integer, byte[]> dataGroups() {
        return dataGroups;
    }
}
