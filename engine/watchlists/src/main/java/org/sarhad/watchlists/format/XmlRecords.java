package org.sarhad.watchlists.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sarhad.watchlists.Provenance;

/**
 * Cuts an XML file into records, each a small tree, without holding the rest.
 *
 * <p>Document type declarations are refused, and with them external entities and entity bombs. Where the file is not well
 * formed, reading goes on record by record from there: the broken ones are kept aside, the others are read.
 */
final class XmlRecords {
    private static final XMLInputFactory FACTORY = factory(true);
    private static final XMLInputFactory WITHOUT_NAMESPACES = factory(false);
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.-]+)[\"']");
    private static final int MAX_DEPTH = 64;

    /** Takes what the file holds. */
    interface Handler {
        /** Takes the root element's name and attributes, before any record. */
        void root(XmlNode root);

        /** Takes a record; what it throws as {@link IllegalArgumentException} rejects the record. */
        void record(XmlNode record);
    }

    private final SourceFile file;
    private final Set<String> recordNames;
    private final Reading reading;
    private long delivered;

    XmlRecords(SourceFile file, Set<String> recordNames, Reading reading) {
        this.file = file;
        this.recordNames = recordNames;
        this.reading = reading;
    }

    private static XMLInputFactory factory(boolean namespaces) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, namespaces);
        return factory;
    }

    /** Local name of the root element, or an empty text where the beginning is no XML. */
    static String rootName(String head) {
        String text = head.stripLeading();
        if (!text.startsWith("<")) {
            return "";
        }
        Matcher m = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)[\\s/>]").matcher(text);
        return m.find() ? m.group(1) : "";
    }

    /**
     * Reads the file.
     *
     * @throws ListFormatException when a document type is declared, or nothing at all can be read
     */
    void read(Handler handler) throws IOException {
        try (Reader text = text()) {
            stream(text, handler);
        } catch (XMLStreamException e) {
            if (delivered == 0
                    && recordNames.stream().noneMatch(name -> file.head().contains(name))) {
                throw new ListFormatException("not well-formed XML: " + reason(e), e);
            }
            recover(handler);
        }
    }

    private Reader text() throws IOException {
        Matcher declared = DECLARED.matcher(file.head());
        Charset charset = file.charset();
        if (declared.find()
                && charset.equals(StandardCharsets.UTF_8) == declared.group(1).equalsIgnoreCase("utf-8")) {
            return file.text();
        }
        declared.reset();
        if (declared.find()
                && Charset.isSupported(declared.group(1))
                && !charset.name().startsWith("UTF-16")) {
            Charset stated = Charset.forName(declared.group(1));
            boolean singleByte = stated.newEncoder().maxBytesPerChar() <= 1;
            return singleByte ? file.text(stated) : file.text();
        }
        return file.text();
    }

    private void stream(Reader text, Handler handler) throws XMLStreamException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(text);
        boolean atRoot = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new ListFormatException("a document type declaration is not allowed in a list");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (atRoot) {
                    atRoot = false;
                    handler.root(attributesOnly(xml));
                } else if (recordNames.contains(xml.getLocalName())) {
                    deliver(tree(xml, file.limits().maxRecordChars()), handler);
                }
            }
        }
    }

    private void deliver(XmlNode record, Handler handler) {
        delivered++;
        try {
            handler.record(record);
        } catch (IllegalArgumentException e) {
            reading.rejected(
                    new Provenance(file.name(), record.line()), null, String.valueOf(e.getMessage()), record.excerpt());
        }
    }

    private static XmlNode attributesOnly(XMLStreamReader xml) {
        XmlNode node =
                new XmlNode(withoutPrefix(xml.getLocalName()), xml.getLocation().getLineNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.attribute(withoutPrefix(xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        return node;
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static XmlNode tree(XMLStreamReader xml, int maxChars) throws XMLStreamException {
        XmlNode top = attributesOnly(xml);
        java.util.ArrayDeque<XmlNode> open = new java.util.ArrayDeque<>();
        open.push(top);
        long chars = 0;
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlNode child = attributesOnly(xml);
                    if (open.size() >= MAX_DEPTH) {
                        throw new ListFormatException("elements are nested deeper than " + MAX_DEPTH);
                    }
                    open.getFirst().child(child);
                    open.push(child);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    chars += xml.getTextLength();
                    if (chars > maxChars) {
                        throw new ListFormatException(
                                "the record on line " + top.line() + " is longer than " + maxChars + " characters");
                    }
                    open.getFirst().text(xml.getText());
                }
                default -> {}
            }
        }
        return top;
    }

    /** Reads on after a fault: every record element by itself, without those that were delivered before the fault. */
    private void recover(Handler handler) throws IOException {
        long toSkip = delivered;
        try (BufferedReader text = new BufferedReader(text())) {
            XmlRecordCutter cutter =
                    new XmlRecordCutter(text, recordNames, file.limits().maxRecordChars());
            for (XmlRecordCutter.Cut cut = cutter.next(); cut != null; cut = cutter.next()) {
                if (toSkip > 0) {
                    toSkip--;
                } else {
                    readCut(cut, handler);
                }
            }
            if (!cutter.endsWith(rootName(file.head()))) {
                reading.truncated(new Provenance(file.name(), cutter.line()));
            }
        }
    }

    private void readCut(XmlRecordCutter.Cut cut, Handler handler) {
        Provenance where = new Provenance(file.name(), cut.line());
        if (!cut.complete()) {
            reading.rejected(where, null, "the record breaks off before its end", cut.text());
            return;
        }
        try {
            XMLStreamReader xml = WITHOUT_NAMESPACES.createXMLStreamReader(new StringReader(cut.text()));
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (!xml.hasNext()) {
                    return;
                }
            }
            XmlNode record = tree(xml, file.limits().maxRecordChars());
            record.moveTo(cut.line());
            deliver(record, handler);
        } catch (XMLStreamException e) {
            reading.rejected(where, null, "not well-formed XML: " + reason(e), cut.text());
        }
    }

    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int cut = message.indexOf("Message: ");
        return (cut < 0 ? message : message.substring(cut + 9)).strip();
    }
}
