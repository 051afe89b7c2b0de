package org.sarhad.documents.chip;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was read from a chip. The arrays are not copied and must not change.
 *
 * @param securityObject EF.SOD
 * @param dataGroups the content of each data group that was read, by its number
 */
public record ChipData(byte[] securityObject, SortedMap<Integer, byte[]> dataGroups) {
    public ChipData {
        dataGroups = Collections.unmodifiableSortedMap(new TreeMap<>(dataGroups));
        dataGroups.keySet().forEach(DataGroups::checkNumber);
    }
}
