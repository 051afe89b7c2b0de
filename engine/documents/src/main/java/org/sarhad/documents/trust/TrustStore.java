package org.sarhad.documents.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Everything that a verification trusts: authorities, document signers to look up, and verified revocation lists.
 *
 * <p>Immutable; built anew for each set of editions and swapped as a whole. Safe for use by many threads.
 */
public final class TrustStore {
    private final SignatureEngine engine;
    private final Authorities authorities;
    private final List<Certificate> documentSigners;
    private final Map<Certificate, String> sources;
    private final List<VerifiedList> revocationLists;
    private final List<Rejected> rejected;
    private final Map<Fingerprint, List<RevocationList>> listsByKey = new ConcurrentHashMap<>();

    private record VerifiedList(RevocationList list, Certificate signer) {}

    private TrustStore(
            SignatureEngine engine,
            Authorities authorities,
            List<Certificate> documentSigners,
            Map<Certificate, String> sources,
            List<VerifiedList> revocationLists,
            List<Rejected> rejected) {
        this.engine = engine;
        this.authorities = authorities;
        this.documentSigners = List.copyOf(documentSigners);
        this.sources = Map.copyOf(sources);
        this.revocationLists = List.copyOf(revocationLists);
        this.rejected = List.copyOf(rejected);
    }

    /**
     * Builds a store. The authorities of every edition are trusted; a revocation list only when one of them signed it,
     * otherwise it is kept aside in {@link #rejected()}.
     */
    public static TrustStore of(Collection<TrustEdition> editions, SignatureEngine engine) {
        Map<Certificate, String> sources = new LinkedHashMap<>();
        List<Certificate> signers = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (TrustEdition edition : editions) {
            edition.authorities().forEach(certificate -> sources.putIfAbsent(certificate, edition.source()));
            signers.addAll(edition.documentSigners());
            rejected.addAll(edition.rejected());
        }
        Authorities authorities = new Authorities(sources.keySet());
        List<VerifiedList> lists = new ArrayList<>();
        for (TrustEdition edition : editions) {
            for (RevocationList list : edition.revocationLists()) {
                Optional<Certificate> signer = list.signer(authorities, engine);
                signer.ifPresentOrElse(
                        certificate -> lists.add(new VerifiedList(list, certificate)),
                        () -> rejected.add(new Rejected(
                                edition.source(),
                                "",
                                "no trusted authority signed the revocation list of " + list.issuer())));
            }
        }
        return new TrustStore(engine, authorities, signers, sources, lists, rejected);
    }

    /** All trusted authorities. */
    public List<Certificate> authorities() {
        return authorities.all();
    }

    /** The trusted authorities of a state, by the two-letter code in their certificates. */
    public List<Certificate> authoritiesOf(String country) {
        return authorities.ofCountry(country);
    }

    /** What could not be used, in all editions. */
    public List<Rejected> rejected() {
        return rejected;
    }

    /** The engine that all checks of this store use. */
    public SignatureEngine engine() {
        return engine;
    }

    /** From which file the trust in an authority comes. */
    public Optional<String> sourceOf(Certificate authority) {
        return Optional.ofNullable(sources.get(authority));
    }

    /** A document signer that was loaded, for documents that do not carry their signer's certificate. */
    public Optional<Certificate> documentSigner(SignerInfo signer) {
        return documentSigners.stream().filter(signer::names).findFirst();
    }

    /** Whether, and by whom, a document signer is vouched for. */
    public SignerTrust judge(Certificate documentSigner) {
        Authorities.Search search = authorities.issuerOf(documentSigner, engine);
        if (search.found().isPresent()) {
            return new SignerTrust.Vouched(search.found().get());
        }
        if (search.contradicted().isPresent()) {
            return new SignerTrust.Contradicted(search.contradicted().get());
        }
        return new SignerTrust.UnknownAuthority(
                documentSigner.issuer(),
                authorities.ofCountry(documentSigner.issuer().country()).size(),
                search.unsupported());
    }

    /** What is known of the withdrawal of a certificate that an authority issued. */
    public Revocation revocation(Certificate certificate, Certificate authority) {
        List<RevocationList> lists = revocationLists.isEmpty()
                ? List.of()
                : listsByKey.computeIfAbsent(authority.keyFingerprint(), key -> listsFor(authority));
        RevocationList newest = null;
        for (RevocationList list : lists) {
            Optional<RevocationList.Entry> entry = list.entry(certificate.serial());
            if (entry.isPresent()) {
                return new Revocation.Revoked(entry.get());
            }
            if (newest == null || list.issuedAt().isAfter(newest.issuedAt())) {
                newest = list;
            }
        }
        return newest == null ? new Revocation.NoList() : new Revocation.NotListed(newest);
    }

    /** The lists that speak for an authority: those of its own key, of keys that links join to it,
     * and of its name, because a state's newest list also withdraws what its earlier keys signed (Doc 9303-12, 7.1.4). */
    private List<RevocationList> listsFor(Certificate authority) {
        Set<Fingerprint> family = familyOf(authority);
        return revocationLists.stream()
                .filter(verified -> family.contains(verified.signer().keyFingerprint())
                        || verified.list().issuer().matches(authority.subject()))
                .map(VerifiedList::list)
                .toList();
    }

    private Set<Fingerprint> familyOf(Certificate authority) {
        List<Certificate> state = authorities.ofCountry(authority.subject().country());
        List<AuthorityRole.Classified> links = AuthorityRole.classify(state, engine).values().stream()
                .filter(classified -> classified.role() == AuthorityRole.LINK)
                .toList();
        Set<Fingerprint> family = new HashSet<>(Set.of(authority.keyFingerprint()));
        int size;
        do {
            size = family.size();
            for (AuthorityRole.Classified link : links) {
                Fingerprint own = link.certificate().keyFingerprint();
                Fingerprint issuer = link.issuer().orElseThrow().keyFingerprint();
                if (family.contains(own) || family.contains(issuer)) {
                    family.add(own);
                    family.add(issuer);
                }
            }
        } while (family.size() > size);
        return family;
    }
}
