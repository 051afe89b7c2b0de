package org.sarhad.node.movements;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.PartialDate;

/**
 * Two ways to know a traveller again: by who the person is and by the document shown. Hashes, so that a table of them
 * names nobody.
 *
 * @param person over names in any order, birth date and sex; empty where the birth date is not known to the day, since
 *     a name alone knows nobody again
 * @param document over number and issuing state; empty without a document
 */
public record IdentityKeys(Optional<String> person, Optional<String> document) {
    /** The keys of a person with a document. */
    public static IdentityKeys of(Person person, @Nullable TravelPaper paper) {
        return new IdentityKeys(personKey(person), Optional.ofNullable(paper).map(IdentityKeys::documentKey));
    }

    /** Whether two travellers share a key. */
    public boolean sharesWith(IdentityKeys other) {
        return (person.isPresent() && person.equals(other.person))
                || (document.isPresent() && document.equals(other.document));
    }

    private static Optional<String> personKey(Person person) {
        PartialDate birth = person.birthDate();
        if (birth == null || !birth.isDay()) {
            return Optional.empty();
        }
        return Optional.of(hash(
                "person",
                names(person.fullName()),
                birth.toString(),
                person.sex().name()));
    }

    private static String documentKey(TravelPaper paper) {
        return hash("document", letters(paper.number()), letters(paper.state()));
    }

    /** Parts in a fixed order: the same name is parted differently in passports and identity cards. */
    private static String names(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^\\p{L}]+"))
                .map(part -> part.toUpperCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    private static String hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
