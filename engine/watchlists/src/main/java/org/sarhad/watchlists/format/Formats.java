package org.sarhad.watchlists.format;

import java.util.List;

/** Every format, in the order in which a file is tried: the surer marks come first. */
final class Formats {
    static final List<ListFormat> ALL = List.of(
            new UnConsolidatedXml(),
            new EuFinancialSanctionsXml(),
            new SarhadCsv(),
            new SarhadJson(),
            new OfacSdnCsv(),
            new OfacSdnXml(),
            new OfacAdvancedXml(),
            new EuJournalCsv(),
            new UkSanctionsCsv(),
            new UkTablesCsv(),
            new ScreeningListCsv(),
            new ScreeningListJson(),
            new KyrgyzFiuXml(),
            new InterpolMispJson(),
            new InterpolJson(),
            new FollowTheMoneyJson());

    private Formats() {}
}
