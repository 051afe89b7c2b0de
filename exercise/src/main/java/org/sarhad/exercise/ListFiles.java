package org.sarhad.exercise;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the invented lists as files, in one walk over the subjects. */
final class ListFiles {
    private ListFiles() {}

    static void write(World world, Path folder) throws IOException {
        Path ofac = Files.createDirectories(folder.resolve("ofac"));
        try (BufferedWriter unFile = Files.newBufferedWriter(folder.resolve("un.xml"));
                UnXml un = new UnXml(unFile, world.day() + "T00:00:00.000Z");
                PrintWriter sdn = writer(ofac.resolve("sdn.csv"));
                PrintWriter alt = writer(ofac.resolve("alt.csv"));
                PrintWriter add = writer(ofac.resolve("add.csv"));
                PrintWriter open = writer(folder.resolve("open.ftm.json"));
                PrintWriter national = writer(folder.resolve("national.csv"))) {
            OfacCsv ofacCsv = new OfacCsv(sdn, alt, add);
            national.print(NationalCsv.header(world.day()) + "\n");
            world.listed().forEach(subject -> {
                switch (subject.list()) {
                    case UN -> unchecked(un, subject);
                    case OFAC -> ofacCsv.write(subject);
                    case FOLLOW_THE_MONEY -> open.print(FtmJson.line(subject) + "\n");
                    case NATIONAL -> national.print(NationalCsv.line(subject) + "\n");
                }
            });
            for (PrintWriter file : new PrintWriter[] {sdn, alt, add, open, national}) {
                if (file.checkError()) {
                    throw new IOException("cannot write to " + folder);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void unchecked(UnXml un, ListedSubject subject) {
        try {
            un.write(subject);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintWriter writer(Path file) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(file));
    }
}
