package org.sarhad.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.sarhad.documents.chip.ChipData;
import org.sarhad.documents.chip.SecurityInfos;
import org.sarhad.documents.trust.ProviderEngine;

/**
 * The reader program: reads the chip in the first reader and writes its files into a folder, named as {@code sarhad
 * passport verify} takes them. Ends with 0 when read, 1 when the chip does not prove that it is no copy, 2 otherwise.
 */
public final class ReadChip {
    private static final List<Integer> GROUPS = List.of(1, 2, 7, 11, 12, 14, 15);

    private final SecureRandom random = new SecureRandom();
    private final PrintStream talk;

    ReadChip(PrintStream talk) {
        this.talk = talk;
    }

    /** Reads with number, birth date and expiry date from the page, and the folder to write into. */
    public static void main(String[] arguments) {
        if (arguments.length != 4) {
            System.err.println("use: NUMBER BIRTH EXPIRY FOLDER   the dates as printed in the zone, YYMMDD");
            System.err.println("example: L898902C3 740812 340415 chip/");
            System.exit(2);
        }
        ReadChip program = new ReadChip(System.err);
        try {
            AccessKey key = AccessKey.of(arguments[0], arguments[1], arguments[2]);
            System.exit(program.read(PcscCard.present(), key, Path.of(arguments[3])) ? 0 : 1);
        } catch (ChipException | IllegalArgumentException | IOException e) {
            System.err.println("not read: " + e.getMessage());
            System.exit(2);
        }
    }

    /** Reads a chip into a folder; false when it should prove that it is no copy, and does not. */
    boolean read(Card card, AccessKey key, Path folder) throws IOException {
        ChipSession session = ChipSession.open(card, key, random);
        ChipData chip = session.read(GROUPS);
        Files.createDirectories(folder);
        Files.write(folder.resolve("EF.SOD"), chip.securityObject());
        for (var group : chip.dataGroups().entrySet()) {
            Files.write(folder.resolve("DG" + group.getKey() + ".bin"), group.getValue());
        }
        talk.println("read: EF.SOD and data groups " + chip.dataGroups().keySet());
        return proves(session, chip);
    }

    private boolean proves(ChipSession session, ChipData chip) {
        byte[] key = chip.dataGroups().get(15);
        if (key == null) {
            talk.println("the chip has no key to prove that it is no copy");
            return true;
        }
        Optional<SecurityInfos> infos =
                Optional.ofNullable(chip.dataGroups().get(14)).map(SecurityInfos::ofDataGroup14);
        boolean original = new ActiveAuthentication(ProviderEngine.best(), random).isOriginal(session, key, infos);
        talk.println(original ? "the chip proves that it is no copy" : "the chip does not prove that it is no copy");
        return original;
    }
}
