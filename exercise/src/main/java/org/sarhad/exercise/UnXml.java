package org.sarhad.exercise;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.ListedDocument;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/** Writes subjects in the shape of the consolidated list of the United Nations Security Council. */
final class UnXml implements AutoCloseable {
    private final XMLStreamWriter xml;
    private int number = 9_000_000;

    UnXml(Writer writer, String generated) throws IOException {
        try {
            this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(writer);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeComment(" Invented people: an exercise, not a list of the United Nations. ");
            xml.writeCharacters("\n");
            xml.writeStartElement("CONSOLIDATED_LIST");
            xml.writeAttribute("dateGenerated", generated);
            xml.writeStartElement("INDIVIDUALS");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void write(ListedSubject subject) throws IOException {
        try {
            individual(subject);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void individual(ListedSubject subject) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("INDIVIDUAL");
        element("DATAID", Integer.toString(number++));
        element("VERSIONNUM", "1");
        element("FIRST_NAME", subject.name().given());
        element("SECOND_NAME", subject.name().patronymic());
        element("THIRD_NAME", subject.name().family());
        element("UN_LIST_TYPE", subject.programme());
        element("REFERENCE_NUMBER", subject.id());
        element("LISTED_ON", subject.listed().toString());
        element("GENDER", subject.sex() == Sex.FEMALE ? "Female" : "Male");
        element("NAME_ORIGINAL_SCRIPT", subject.original());
        element("COMMENTS1", "Invented person of an exercise.");
        values("NATIONALITY", nationality(subject));
        values("LIST_TYPE", "UN List");
        values("LAST_DAY_UPDATED", subject.listed().toString());
        for (LatinName alias : subject.aliases()) {
            alias("Good", alias.text());
        }
        for (String alias : subject.weakAliases()) {
            alias("Low", alias);
        }
        for (PartialDate date : subject.birthDates()) {
            birthDate(date);
        }
        birthPlace(subject.birthPlace());
        for (ListedDocument document : subject.documents()) {
            document(document);
        }
        xml.writeEndElement();
    }

    private static @Nullable String nationality(ListedSubject subject) {
        String state = subject.nationality();
        return state == null ? null : States.name(state);
    }

    private void alias(String quality, String name) throws XMLStreamException {
        xml.writeStartElement("INDIVIDUAL_ALIAS");
        element("QUALITY", quality);
        element("ALIAS_NAME", name);
        xml.writeEndElement();
    }

    private void birthDate(PartialDate date) throws XMLStreamException {
        xml.writeStartElement("INDIVIDUAL_DATE_OF_BIRTH");
        if (date.isDay()) {
            element("TYPE_OF_DATE", "EXACT");
            element("DATE", date.earliest().toString());
        } else if (date.earliest().getYear() == date.latest().getYear()) {
            element("TYPE_OF_DATE", "EXACT");
            element("YEAR", Integer.toString(date.earliest().getYear()));
        } else {
            element("TYPE_OF_DATE", "BETWEEN");
            element("FROM_YEAR", Integer.toString(date.earliest().getYear()));
            element("TO_YEAR", Integer.toString(date.latest().getYear()));
        }
        xml.writeEndElement();
    }

    private void birthPlace(@Nullable String place) throws XMLStreamException {
        if (place == null) {
            return;
        }
        List<String> parts = List.of(place.split(", "));
        xml.writeStartElement("INDIVIDUAL_PLACE_OF_BIRTH");
        element("CITY", parts.getFirst());
        element("COUNTRY", parts.getLast());
        xml.writeEndElement();
    }

    private void document(ListedDocument document) throws XMLStreamException {
        xml.writeStartElement("INDIVIDUAL_DOCUMENT");
        element("TYPE_OF_DOCUMENT", document.type().equals("passport") ? "Passport" : "National Identification Number");
        element("NUMBER", document.number());
        String state = document.country();
        element("ISSUING_COUNTRY", state == null ? null : States.name(state));
        xml.writeEndElement();
    }

    private void values(String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement(name);
            element("VALUE", value);
            xml.writeEndElement();
        }
    }

    private void element(String name, @Nullable String text) throws XMLStreamException {
        if (text != null) {
            xml.writeStartElement(name);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
    }

    /** Ends the list; it names no entities. */
    @Override
    public void close() throws IOException {
        try {
            xml.writeEndElement();
            xml.writeStartElement("ENTITIES");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
