package dev.asynclint.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * How XML is written here: indented by two, LF, ASCII only, so that no encoding can spoil it. What XML cannot say, most
 * control characters and halves of surrogate pairs, is shown as {@code \\u{..}}, as in the text report.
 */
final class Xml {

    private final XMLStreamWriter xml;
    private int depth;

    private interface Step {
        void take() throws XMLStreamException;
    }

    Xml(Writer out) throws IOException {
        try {
            // The JDK's own, looked up nowhere.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new Ascii(out));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        write(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    /** @param attributes names and values in turn; an attribute whose value is null is left out */
    Xml open(String element, String... attributes) throws IOException {
        write(() -> {
            newLine();
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                if (attributes[i + 1] != null) {
                    xml.writeAttribute(attributes[i], onOneLine(attributes[i + 1]));
                }
            }
        });
        depth++;
        return this;
    }

    /** Closes an element that holds others. */
    void close() throws IOException {
        depth--;
        write(() -> {
            newLine();
            xml.writeEndElement();
        });
    }

    /** Closes an element that holds text, or nothing. */
    void close(String text) throws IOException {
        depth--;
        write(() -> {
            xml.writeCharacters(text);
            xml.writeEndElement();
        });
    }

    /** Ends the document and leaves the writer open. */
    void end() throws IOException {
        write(() -> {
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        });
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static void write(Step step) throws IOException {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A reader takes line ends and tabs in an attribute for blanks. */
    private static String onOneLine(String text) {
        String shown = text;
        for (String invisible : List.of("\n", "\r", "\t")) {
            shown = shown.replace(invisible, escaped(invisible.charAt(0)));
        }
        return shown;
    }

    private static String escaped(int point) {
        return "\\u{" + Integer.toHexString(point) + "}";
    }

    /** Names of elements are ASCII, so what is not stands in text or an attribute, where a reference may stand. */
    private static final class Ascii extends FilterWriter {

        private char high;

        Ascii(Writer out) {
            super(out);
        }

        @Override
        public void write(int unit) throws IOException {
            char c = (char) unit;
            if (high != 0) {
                char first = high;
                high = 0;
                if (Character.isLowSurrogate(c)) {
                    put(Character.toCodePoint(first, c));
                    return;
                }
                put(first);
            }
            if (Character.isHighSurrogate(c)) {
                high = c;
            } else {
                put(c);
            }
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                write(text[i]);
            }
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                write(text.charAt(i));
            }
        }

        private void put(int point) throws IOException {
            if (point == '\n' || point >= ' ' && point < 0x7f) {
                out.write(point);
            } else if (isCharOfXml(point)) {
                out.write("&#x" + Integer.toHexString(point) + ";");
            } else {
                out.write(escaped(point));
            }
        }

        /** The production Char of XML 1.0. */
        private static boolean isCharOfXml(int point) {
            return point == '\t' || point == '\r' || point >= ' ' && point <= 0xd7ff || point >= 0xe000 && point <= 0xfffd
                    || point >= 0x10000;
        }
    }
}
