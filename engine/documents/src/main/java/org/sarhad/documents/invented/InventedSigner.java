package org.sarhad.documents.invented;

import java.io.IOException;
import java.security.PrivateKey;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.trust.Certificate;

/** A document signer or list signer of an invented state, with its private key. */
public record InventedSigner(Certificate certificate, PrivateKey key, InventedAlgorithm algorithm) {
    /** The identifier of the algorithm (AlgorithmIdentifier in DER) and the signature over the bytes. */
    byte[][] sign(byte[] bytes) {
        try {
            ContentSigner signer = new JcaContentSignerBuilder(algorithm.signatureName())
                    .setProvider(InventedAlgorithm.PROVIDER)
                    .build(key);
            signer.getOutputStream().write(bytes);
            return new byte[][] {signer.getAlgorithmIdentifier().getEncoded(), signer.getSignature()};
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException("the invented signature could not be made", e);
        }
    }

    /** Issuer name and serial number, as CMS names the signer (RFC 5652, 10.2.4). */
    byte[][] issuerAndSerial() {
        Asn1 body = Asn1.parse(certificate.encoded()).child(0, "the body");
        return new byte[][] {
            body.child(3, "the issuer").bytes(),
            body.child(1, "the serial number").bytes()
        };
    }
}
