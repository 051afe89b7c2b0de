package org.sarhad.node.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarhad.node.access.Role;
import org.sarhad.node.settings.NodeSettings;
import org.sarhad.node.testing.TestingDatabase;
import org.sarhad.node.testing.TestingNode;
import org.sarhad.node.testing.Visitor;

/** Trust material from the desk into the store and, after a restart, out of the database. */
class TrustDeskIT {
    private final NodeSettings.Database database = TestingDatabase.fresh();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void trustsAnAuthorityUntilItIsWithdrawn() throws Exception {
        String pem = authority("C=UT,CN=Utopia CSCA");
        try (TestingNode node = TestingNode.start(database, folder)) {
            node.officer("cholpon", Role.LIST_OWNER);
            Visitor owner = node.visitor("cholpon");
            owner.upload("/trust", "/trust", "file", "utopia.pem", pem);
            assertThat(owner.get("/trust").body()).contains("1 authorities came", "UT");
            assertThat(material(node).store().authorities()).hasSize(1);

            owner.upload("/trust", "/trust", "file", "again.pem", pem);
            assertThat(owner.get("/trust").body()).contains("acts already");
            owner.upload("/trust", "/trust", "file", "letter.txt", "Dear colleagues");
            assertThat(owner.get("/trust").body()).contains("no certificate and no revocation list");
        }
        try (TestingNode node = TestingNode.start(database, folder)) {
            assertThat(material(node).store().authorities()).hasSize(1);
            Visitor owner = node.visitor("cholpon");
            owner.submit("/trust", "/trust/1/withdraw");
            assertThat(material(node).store().authorities()).isEmpty();
        }
    }

    private static TrustMaterial material(TestingNode node) {
        return node.bean(TrustMaterial.class);
    }

    private static String authority(String name) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair keys = generator.generateKeyPair();
        Instant now = Instant.now();
        byte[] der = new JcaX509v3CertificateBuilder(
                        new X500Name(name),
                        BigInteger.ONE,
                        Date.from(now.minusSeconds(3600)),
                        Date.from(now.plusSeconds(86_400)),
                        new X500Name(name),
                        keys.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))
                .getEncoded();
        return pem(der);
    }

    private static String pem(byte[] der) throws IOException {
        try (StringWriter text = new StringWriter()) {
            text.write("-----BEGIN CERTIFICATE-----\n");
            text.write(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der));
            text.write("\n-----END CERTIFICATE-----\n");
            return text.toString();
        }
    }
}
