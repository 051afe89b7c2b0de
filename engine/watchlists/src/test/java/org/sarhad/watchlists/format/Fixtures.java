package org.sarhad.watchlists.format;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameQuality;

/** Invented lists in the official shapes. */
final class Fixtures {
    private Fixtures() {}

    static Path path(String name) {
        try {
            return Path.of(java.util.Objects.requireNonNull(Fixtures.class.getResource("/lists/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one edition that a file or folder holds. */
    static ListEdition edition(String name) {
        ListReading reading = ListFiles.read(path(name));
        if (reading.editions().size() != 1) {
            throw new AssertionError(name + " holds " + reading.editions().size() + " editions: " + reading.skipped());
        }
        return reading.editions().getFirst();
    }

    static Entry entry(ListEdition edition, String id) {
        return edition.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + id + " among "
                        + edition.entries().stream().map(Entry::id).toList()));
    }

    static Name name(String text, NameKind kind, NameQuality quality) {
        return new Name(text, kind, quality, null);
    }

    /** The text of a detail, or null. */
    static String detail(Entry entry, String label) {
        return entry.details().stream()
                .filter(detail -> detail.label().equals(label))
                .map(org.sarhad.watchlists.Detail::value)
                .findFirst()
                .orElse("");
    }
}
