package dev.asynclint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asynclint.config.ConfigKey;
import dev.asynclint.finding.Severity;
import dev.asynclint.report.Json;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.RuleDescription;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * The JSON schema of asynclint.yml, by which editors complete and check it. It accepts what the reader accepts; only the
 * reader knows whether a catalogue is there. A key without a value is as good as none.
 */
final class ConfigSchema {

    private static final String SEVERITY = "#/definitions/severity";
    private static final String RULE = "#/definitions/rule";
    private static final String RULE_OR_FAMILY = "#/definitions/ruleOrFamily";

    private final RuleIndex rules;
    private final JsonGenerator json;

    private ConfigSchema(RuleIndex rules, JsonGenerator json) {
        this.rules = rules;
        this.json = json;
    }

    /** @param rules those that the file may name */
    static String of(RuleIndex rules) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.to(text)) {
            new ConfigSchema(rules, json).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter throws none
        }
        return text + "\n";
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "http://json-schema.org/draft-07/schema#");
        json.writeStringField("title", "asynclint.yml");
        json.writeStringField("description", "Settings of asynclint for a project.");
        type("object");
        json.writeBooleanField("additionalProperties", false);
        json.writeObjectFieldStart("properties");
        for (ConfigKey key : ConfigKey.values()) {
            json.writeObjectFieldStart(key.key());
            json.writeStringField("description", key.meaning());
            shape(key.shape());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("definitions");
        definitions();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void shape(ConfigKey.Shape shape) throws IOException {
        if (shape instanceof ConfigKey.Choice choice) {
            choice(choice);
        } else if (shape instanceof ConfigKey.Number number) {
            type("integer");
            json.writeNumberField("minimum", number.least());
            json.writeNumberField("maximum", number.most());
        } else if (shape instanceof ConfigKey.Word) {
            type("string");
            json.writeStringField("pattern", "\\S");
        } else if (shape instanceof ConfigKey.Rules) {
            type("array");
            reference("items", RULE_OR_FAMILY);
        } else if (shape instanceof ConfigKey.Words) {
            type("array");
            json.writeObjectFieldStart("items");
            json.writeStringField("type", "string");
            json.writeEndObject();
        } else if (shape instanceof ConfigKey.Severities) {
            type("object");
            // Editors complete only keys that are listed.
            json.writeObjectFieldStart("properties");
            for (RuleDescription rule : rules.all()) {
                reference(rule.name(), SEVERITY);
            }
            json.writeEndObject();
            reference("propertyNames", RULE);
            reference("additionalProperties", SEVERITY);
        }
    }

    private void reference(String field, String definition) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("$ref", definition);
        json.writeEndObject();
    }

    private void type(String name) throws IOException {
        json.writeFieldName("type");
        json.writeArray(new String[] {name, "null"}, 0, 2);
    }

    private void choice(ConfigKey.Choice choice) throws IOException {
        json.writeArrayFieldStart("enum");
        for (String word : choice.words()) {
            json.writeString(word);
        }
        json.writeNull();
        json.writeEndArray();
    }

    private void definitions() throws IOException {
        words("name", rules.all().stream().map(RuleDescription::name).toList());
        words("alias", rules.all().stream().flatMap(rule -> rule.aliases().stream()).distinct().sorted().toList());
        words("family", Arrays.stream(Family.values()).map(Family::label)
                .filter(label -> !rules.family(label).isEmpty()).toList());
        json.writeObjectFieldStart("severity");
        choice(new ConfigKey.Choice(Arrays.stream(Severity.values()).map(Severity::label).toList()));
        json.writeEndObject();
        any("rule", "name", "alias");
        any("ruleOrFamily", "family", "name", "alias");
    }

    private void words(String name, List<String> words) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeArrayFieldStart("enum");
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void any(String name, String... definitions) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeArrayFieldStart("anyOf");
        for (String definition : definitions) {
            json.writeStartObject();
            json.writeStringField("$ref", "#/definitions/" + definition);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
