package org.sarhad.documents.chip;

import java.util.ArrayList;
import java.util.List;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.MalformedDataException;

/**
 * What the chip can prove and how (data group 14, EF.CardAccess; Doc 9303-11, 9.2).
 *
 * @param infos each statement, in the file's order
 */
public record SecurityInfos(List<Info> infos) {
    public SecurityInfos {
        infos = List.copyOf(infos);
    }

    /** What a statement is about. */
    public enum Protocol {
        CHIP_AUTHENTICATION_KEY,
        CHIP_AUTHENTICATION,
        TERMINAL_AUTHENTICATION,
        PACE,
        PACE_PARAMETERS,
        ACTIVE_AUTHENTICATION,
        OTHER
    }

    /**
     * One statement.
     *
     * @param oid protocol with its algorithms
     * @param element the whole statement
     */
    public record Info(Protocol protocol, String oid, Asn1 element) {}

    /**
     * Reads data group 14.
     *
     * @throws MalformedDataException when it is broken
     */
    public static SecurityInfos ofDataGroup14(byte[] file) {
        return of(Asn1.parsePrefix(file)
                .expect(DataGroups.tag(14), "data group 14")
                .child(0, "the statements"));
    }

    /** Reads a bare set of statements, as in EF.CardAccess. */
    public static SecurityInfos ofSet(byte[] file) {
        return of(Asn1.parsePrefix(file));
    }

    private static SecurityInfos of(Asn1 set) {
        List<Info> infos = new ArrayList<>();
        for (Asn1 statement : set.expect(Asn1.SET, "the statements").children()) {
            String oid = statement
                    .expect(Asn1.SEQUENCE, "a statement")
                    .child(0, "the protocol")
                    .oid();
            infos.add(new Info(protocol(oid, statement), oid, statement));
        }
        return new SecurityInfos(infos);
    }

    private static Protocol protocol(String oid, Asn1 statement) {
        if (oid.equals("2.23.136.1.1.5")) {
            return Protocol.ACTIVE_AUTHENTICATION;
        }
        String prefix = "0.4.0.127.0.7.2.2.";
        if (!oid.startsWith(prefix)) {
            return Protocol.OTHER;
        }
        String rest = oid.substring(prefix.length());
        if (rest.startsWith("1.")) {
            return Protocol.CHIP_AUTHENTICATION_KEY;
        }
        if (rest.startsWith("3.")) {
            return Protocol.CHIP_AUTHENTICATION;
        }
        if (rest.equals("2")) {
            return Protocol.TERMINAL_AUTHENTICATION;
        }
        if (rest.startsWith("4.")) {
            // PACEInfo states a version number; PACEDomainParameterInfo an algorithm.
            return statement.child(1, "the version").tag() == Asn1.INTEGER ? Protocol.PACE : Protocol.PACE_PARAMETERS;
        }
        return Protocol.OTHER;
    }

    /** The statements about a protocol. */
    public List<Info> about(Protocol protocol) {
        return infos.stream().filter(info -> info.protocol() == protocol).toList();
    }
}
