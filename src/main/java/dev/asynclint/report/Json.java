package dev.asynclint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** How JSON is written here: indented by two, LF, ASCII only, so that no encoding and no hostile name can spoil it. */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final int LIST_LEVEL = 2;

    private Json() {
    }

    /** As {@link #to}, but each element of a list of the outermost object is on a line of its own: for grep and diff. */
    static JsonGenerator lines(Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n") {
            @Override
            public void writeIndentation(JsonGenerator json, int level) throws IOException {
                if (level <= LIST_LEVEL) {
                    json.writeRaw('\n');
                }
            }
        };
        JsonGenerator json = generator(out);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter)
                .withoutSpacesInObjectEntries());
        return json;
    }

    /** Closing the generator ends the document and leaves the writer open. */
    public static JsonGenerator to(Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        JsonGenerator json = generator(out);
        json.setPrettyPrinter(printer);
        return json;
    }

    private static JsonGenerator generator(Writer out) throws IOException {
        return FACTORY.createGenerator(out).setHighestNonEscapedChar('~'); // not DEL, which is ASCII too
    }
}
