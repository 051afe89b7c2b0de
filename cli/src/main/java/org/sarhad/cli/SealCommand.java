package org.sarhad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sarhad.documents.seal.Seal;
import org.sarhad.documents.seal.SealReader;
import org.sarhad.documents.seal.SealReading;
import org.sarhad.documents.seal.SealVerdict;
import org.sarhad.documents.seal.SealVerifier;
import org.sarhad.documents.seal.UnreadableSeal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything about visible digital seals. */
@Command(
        name = "seal",
        description = "Visible digital seals: the signed barcodes of visas, permits and emergency documents.",
        footer = "Example: sarhad seal verify barcode.bin --trust signers/",
        subcommands = SealCommand.Verify.class,
        mixinStandardHelpOptions = true)
final class SealCommand implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "say what to do: verify");
    }

    /** Reads barcodes' contents, verifies their signatures and prints one JSON object for each. */
    @Command(
            name = "verify",
            description = {
                "Reads the contents of barcodes (VDS, VDS-NC, ICAO barcode), verifies their signatures, prints one JSON object"
                        + " a file.",
                "A file holds the bytes of one barcode, or the same in hexadecimal. Ends with 1 when one could not be read or"
                        + " is not genuine."
            },
            footer = "Example: sarhad seal verify barcode.bin --trust signers/",
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {
        @CommandLine.Spec
        @SuppressWarnings("NullAway.Init")
        private CommandLine.Model.CommandSpec spec;

        @Parameters(arity = "1..*", paramLabel = "FILE", description = "contents of a barcode")
        private List<Path> files = new ArrayList<>();

        @Option(
                names = "--trust",
                paramLabel = "PATH",
                description = "certificates (DER or PEM) of seal signers, or a folder")
        private List<Path> signers = new ArrayList<>();

        @Option(
                names = "--authority",
                paramLabel = "PATH",
                description = "certificates of authorities that vouch for signers")
        private List<Path> authorities = new ArrayList<>();

        @Option(names = "--at", paramLabel = "DATE", description = "day of verifying (default: today)")
        private LocalDate day = LocalDate.now(ZoneId.systemDefault());

        @Override
        public Integer call() throws IOException, CertificateException {
            SealVerifier verifier = new SealVerifier(certificates(signers), certificates(authorities));
            boolean allGenuine = true;
            for (Path file : files) {
                allGenuine &= print(SealReader.read(contents(Files.readAllBytes(file))), verifier);
            }
            return allGenuine ? 0 : 1;
        }

        private boolean print(SealReading reading, SealVerifier verifier) {
            return switch (reading) {
                case UnreadableSeal unreadable -> {
                    spec.commandLine().getOut().println(SealJson.of(unreadable));
                    yield false;
                }
                case Seal seal -> {
                    SealVerdict verdict = verifier.verify(seal, day);
                    spec.commandLine().getOut().println(SealJson.of(seal, verdict));
                    yield verdict.outcome() == SealVerdict.Outcome.GENUINE;
                }
            };
        }

        /** The bytes of a barcode; hexadecimal text of one beginning with DC is turned into them. */
        private static byte[] contents(byte[] file) {
            String text = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1).strip();
            boolean hex = text.length() % 2 == 0
                    && text.toUpperCase(Locale.ROOT).startsWith("DC")
                    && text.matches("[0-9A-Fa-f]+");
            return hex ? HexFormat.of().parseHex(text) : file;
        }

        private static List<X509Certificate> certificates(List<Path> paths) throws IOException, CertificateException {
            List<X509Certificate> certificates = new ArrayList<>();
            for (Path path : paths) {
                try (Stream<Path> found = Files.walk(path)) {
                    for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                        certificates.add(SealVerifier.certificate(Files.readAllBytes(file)));
                    }
                }
            }
            return certificates;
        }
    }
}
