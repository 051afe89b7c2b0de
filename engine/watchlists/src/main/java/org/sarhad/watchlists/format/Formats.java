package org.sarhad.watchlists.format;

import java.util.List;

/** Every format, in the order in which a file is tried: the surer marks come first. */
final class Formats {
    static final List<ListFormat> ALL =
            List.of(new UnConsolidatedXml(), new SarhadCsv(), new OfacSdnCsv(), new FollowTheMoneyJson());

    private Formats() {}
}
