package org.sarhad.watchlists.format;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarhad.watchlists.Measure;

/**
 * What the Security Council's sanctions regimes rest on and ask for, by the name of the regime in the consolidated list.
 * Every regime freezes assets; all but that on former officials of Iraq also ban travel. Source: the regimes' resolutions.
 */
final class UnRegimes {
    private static final Map<String, String> RESOLUTIONS = Map.ofEntries(
            Map.entry("Al-Qaida", "UNSCR 1267 (1999), 1989 (2011), 2253 (2015)"),
            Map.entry("Taliban", "UNSCR 1988 (2011)"),
            Map.entry("DPRK", "UNSCR 1718 (2006)"),
            Map.entry("Iran", "UNSCR 1737 (2006)"),
            Map.entry("Iraq", "UNSCR 1483 (2003), 1518 (2003)"),
            Map.entry("DRC", "UNSCR 1533 (2004)"),
            Map.entry("Libya", "UNSCR 1970 (2011)"),
            Map.entry("Somalia", "UNSCR 751 (1992), 1844 (2008)"),
            Map.entry("Sudan", "UNSCR 1591 (2005)"),
            Map.entry("South Sudan", "UNSCR 2206 (2015)"),
            Map.entry("SouthSudan", "UNSCR 2206 (2015)"),
            Map.entry("CAR", "UNSCR 2127 (2013)"),
            Map.entry("GB", "UNSCR 2048 (2012)"),
            Map.entry("Guinea-Bissau", "UNSCR 2048 (2012)"),
            Map.entry("Yemen", "UNSCR 2140 (2014)"),
            Map.entry("Mali", "UNSCR 2374 (2017)"),
            Map.entry("Haiti", "UNSCR 2653 (2022)"),
            Map.entry("Lebanon", "UNSCR 1636 (2005)"));

    private UnRegimes() {}

    /** The resolutions that a regime rests on. */
    static Optional<String> resolution(String regime) {
        return Optional.ofNullable(RESOLUTIONS.get(regime));
    }

    /** What a listing under a regime asks of an officer. */
    static Set<Measure> measures(String regime, boolean person) {
        boolean travelBan = person && !regime.equals("Iraq");
        boolean onlyTravel = regime.equals("GB") || regime.equals("Guinea-Bissau");
        if (onlyTravel) {
            return Set.of(Measure.REFUSE_ENTRY);
        }
        return travelBan ? Set.of(Measure.REFUSE_ENTRY, Measure.FREEZE_ASSETS) : Set.of(Measure.FREEZE_ASSETS);
    }
}
