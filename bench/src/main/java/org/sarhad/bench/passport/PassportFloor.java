package org.sarhad.bench.passport;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.chip.ChipData;
import org.sarhad.documents.invented.InventedAlgorithm;
import org.sarhad.documents.trust.Certificate;
import org.sarhad.documents.trust.Digest;
import org.sarhad.documents.trust.ProviderEngine;
import org.sarhad.documents.trust.SignatureEngine;

/** The least that passive authentication must do: one signature check, and the hashes over the files. */
final class PassportFloor {
    private final InventedAlgorithm algorithm;
    private final Certificate authority;
    private final Certificate signer;
    private final ChipData chip;
    private final byte[] signed;
    private final byte[] signature;
    private final Provider provider;
    private final PublicKey key;

    PassportFloor(InventedAlgorithm algorithm, Certificate authority, Certificate signer, ChipData chip) {
        this.algorithm = algorithm;
        this.authority = authority;
        this.signer = signer;
        this.chip = chip;
        Asn1 certificate = Asn1.parse(signer.encoded());
        this.signed = certificate.child(0, "the body").bytes();
        this.signature = certificate.child(2, "the signature").bitString();
        this.provider = fastest();
        this.key = key(provider).orElseThrow();
    }

    String providerTitle() {
        return provider.getName() + " " + provider.getVersionStr();
    }

    boolean hash() {
        Digest digest = algorithm.digest();
        int octets = 0;
        for (byte[] content : chip.dataGroups().values()) {
            octets += digest.hash(content).length;
        }
        return octets > 0;
    }

    boolean checkByProvider() {
        return check(provider, key);
    }

    boolean checkBy(SignatureEngine engine) {
        return signer.checkSignedBy(authority, engine) == SignatureEngine.Result.VALID;
    }

    private Provider fastest() {
        List<Provider> candidates = new ArrayList<>(List.of(new BouncyCastleProvider()));
        ProviderEngine.corretto().ifPresent(candidates::add);
        candidates.add(Security.getProvider("SunRsaSign"));
        candidates.add(Security.getProvider("SunEC"));
        Provider best = candidates.getFirst();
        long bestNanos = Long.MAX_VALUE;
        for (Provider candidate : candidates) {
            Optional<PublicKey> candidateKey = key(candidate);
            if (candidateKey.isPresent() && check(candidate, candidateKey.get())) {
                long nanos = nanos(candidate, candidateKey.get());
                if (nanos < bestNanos) {
                    bestNanos = nanos;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private long nanos(Provider candidate, PublicKey candidateKey) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 8; round++) {
            long start = ProcessorTime.nanos();
            for (int i = 0; i < 50; i++) {
                check(candidate, candidateKey);
            }
            best = Math.min(best, ProcessorTime.nanos() - start);
        }
        return best;
    }

    private Optional<PublicKey> key(Provider candidate) {
        try {
            String type = algorithm.isRsa() ? "RSA" : "EC";
            byte[] info = Asn1.parse(authority.encoded())
                    .child(0, "the body")
                    .child(6, "the key")
                    .bytes();
            return Optional.of(KeyFactory.getInstance(type, candidate).generatePublic(new X509EncodedKeySpec(info)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private boolean check(Provider candidate, PublicKey candidateKey) {
        try {
            boolean pss = algorithm.signatureName().endsWith("MGF1");
            Signature check = Signature.getInstance(pss ? "RSASSA-PSS" : algorithm.signatureName(), candidate);
            if (pss) {
                Digest digest = algorithm.digest();
                check.setParameter(new PSSParameterSpec(
                        digest.title(), "MGF1", new MGF1ParameterSpec(digest.title()), digest.length(), 1));
            }
            check.initVerify(candidateKey);
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
