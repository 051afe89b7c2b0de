package org.sarhad.bench.passport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.cert.CertPathValidator;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.chip.ChipData;
import org.sarhad.documents.trust.Certificate;

/** Passive authentication as the libraries' examples do it: CMS by Bouncy Castle, the chain by PKIX, every time anew. */
final class PassportNaive {
    private final Provider provider = new BouncyCastleProvider();
    private final ChipData chip;
    private final Date at;
    private final X509Certificate authority;
    private final X509CRL list;

    PassportNaive(Certificate authority, byte[] list, ChipData chip, Instant at) {
        this.chip = chip;
        this.at = Date.from(at);
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509", provider);
            this.authority =
                    (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(authority.encoded()));
            this.list = (X509CRL) factory.generateCRL(new ByteArrayInputStream(list));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the invented certificate is readable", e);
        }
    }

    boolean verify() {
        try {
            byte[] message =
                    Asn1.parse(chip.securityObject()).child(0, "the message").bytes();
            CMSSignedData signed = new CMSSignedData(message);
            SignerInformation signer =
                    signed.getSignerInfos().getSigners().iterator().next();
            @SuppressWarnings("unchecked")
            X509CertificateHolder holder = (X509CertificateHolder) signed.getCertificates()
                    .getMatches(signer.getSID())
                    .iterator()
                    .next();
            X509Certificate certificate =
                    new JcaX509CertificateConverter().setProvider(provider).getCertificate(holder);
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(provider)
                            .build(certificate.getPublicKey()))
                    && hashesAgree((byte[]) signed.getSignedContent().getContent())
                    && chainHolds(certificate);
        } catch (GeneralSecurityException | CMSException | IOException | OperatorCreationException e) {
            return false;
        }
    }

    private boolean hashesAgree(byte[] content) throws IOException, GeneralSecurityException {
        LDSSecurityObject object = LDSSecurityObject.getInstance(ASN1Primitive.fromByteArray(content));
        MessageDigest digest = MessageDigest.getInstance(
                object.getDigestAlgorithmIdentifier().getAlgorithm().getId(), provider);
        for (DataGroupHash hash : object.getDatagroupHash()) {
            byte[] file = chip.dataGroups().get(hash.getDataGroupNumber());
            if (file == null
                    || !MessageDigest.isEqual(hash.getDataGroupHashValue().getOctets(), digest.digest(file))) {
                return false;
            }
        }
        return true;
    }

    private boolean chainHolds(X509Certificate certificate) throws GeneralSecurityException {
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(authority, null)));
        parameters.setDate(at);
        parameters.addCertStore(
                CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(list)), provider));
        CertPathValidator.getInstance("PKIX", provider)
                .validate(
                        CertificateFactory.getInstance("X.509", provider).generateCertPath(List.of(certificate)),
                        parameters);
        return true;
    }
}
