package dev.asynclint.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What stands at the other end of standard output and standard error. The launcher knows and says so in two system
 * properties; started as {@code java -jar}, Java's console has to tell.
 */
record Terminal(boolean out, boolean err, boolean colour, Charset charset) {

    static Terminal detect(Map<String, String> environment) {
        boolean console = hasConsole();
        boolean out = property("asynclint.stdout.terminal", console);
        boolean err = property("asynclint.stderr.terminal", console);
        // Elsewhere the output is a file or a pipe, and the same bytes everywhere.
        Charset charset = out && System.console() != null ? System.console().charset() : StandardCharsets.UTF_8;
        return new Terminal(out, err, out && wantsColour(environment), charset);
    }

    /** See no-color.org; a terminal without a name, or called dumb, shows no colours. */
    static boolean wantsColour(Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String term = environment.getOrDefault("TERM", "");
        return environment.containsKey("WT_SESSION") || !term.isEmpty() && !term.equals("dumb");
    }

    private static boolean property(String name, boolean otherwise) {
        String value = System.getProperty(name);
        return value == null ? otherwise : Boolean.parseBoolean(value);
    }

    /** Whether somebody can answer. From Java 22 on there is a console without a terminal too, and a method to tell. */
    static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
