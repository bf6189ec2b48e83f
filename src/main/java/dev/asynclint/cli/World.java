package dev.asynclint.cli;

import dev.asynclint.engine.Progress;
import dev.asynclint.engine.Request;
import dev.asynclint.finding.RunResult;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.Map;

/** What the commands work with, so that tests can give them something else. */
record World(RuleIndex rules, Engine engine, PrintStream out, PrintStream err, Terminal terminal,
             Path workingDirectory, Map<String, String> environment) {

    /** The linter. */
    @FunctionalInterface
    interface Engine {
        RunResult run(Request request, Progress progress);
    }

    /** The same in another working directory. */
    World in(Path folder) {
        return new World(rules, engine, out, err, terminal, folder, environment);
    }

    /** Standard output in the charset of whoever reads it; to be flushed, not closed. */
    Writer stdout() {
        return new BufferedWriter(new OutputStreamWriter(out, terminal.charset().newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    void complain(String text) {
        err.println("asynclint: " + text);
    }

    /** From the jar's manifest; classes run from a folder have none. */
    static String version() {
        String version = World.class.getPackage().getImplementationVersion();
        return version == null ? "0.0.0-development" : version;
    }
}
