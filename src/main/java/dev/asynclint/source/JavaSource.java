package dev.asynclint.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The only caller of the parser. Level: the newest, so that every Java file parses; without the processors behind the
 * parse (validators, comment attribution, symbol solver), which cost a quarter of the time and tell us nothing. Only
 * text with Unicode escapes that make syntax needs one of them, which translates places back.
 */
public final class JavaSource {

    /**
     * A parsed file, or the reason why there is none.
     *
     * @param unit    without its comments; null when the file could not be parsed
     * @param text    the file's text; null when it could not be read
     * @param problem null when all is well
     */
    public record Parsed(CompilationUnit unit, String text, dev.asynclint.finding.Problem problem) {
    }

    private JavaSource() {
    }

    /** Uses the parser once, so that its classes are there when they are needed. */
    public static void warmUp() {
        parser(true, Compactor.TAB_SIZE).parse("package a; import b.C; /** d */ class E<T> extends C { private int f = 1;"
                + " @Override public void g(T h) throws C { try { for (var i : f.j()) { k(l -> i.m(\"n\"), C::o); } }"
                + " catch (C e) { if (f == 1 && h != null) { return; } } } }");
    }

    public static Parsed parse(SourceFile file) {
        return parse(file, UnaryOperator.identity(), true);
    }

    /** Parses with the insides of all bodies blanked: several times faster, and enough for the declarations. */
    public static Parsed parseDeclarations(SourceFile file) {
        return parse(file, BodyBlanker::blank, false);
    }

    /**
     * Parses with the insides of most methods blanked, all places being those of the file. Left are constructors,
     * initialisers, the methods of these names and what they call in this file, and methods that mention a word.
     */
    public static Parsed parseMethods(SourceFile file, Set<String> names, Set<String> mentioned) {
        return parse(file, text -> MethodSelector.select(text, names, mentioned), true);
    }

    /** @param places whether the nodes must know their places */
    private static Parsed parse(SourceFile file, UnaryOperator<String> reduce, boolean places) {
        String text;
        try {
            text = file.readText();
        } catch (CharacterCodingException e) {
            return failed(file, null, 0, "is not UTF-8; convert it, or exclude it");
        } catch (IOException e) {
            return failed(file, null, 0, "cannot be read: " + oneLine(e.getMessage()));
        }
        try {
            String reduced = reduce.apply(text);
            String compact = places ? Compactor.compact(reduced) : null;
            ParseResult<CompilationUnit> result = compact == null ? parser(places, 1).parse(reduced)
                    : parser(places, Compactor.TAB_SIZE).parse(compact);
            if (!result.isSuccessful() && text.contains("\\u")) {
                // Rare and slow, so only now; and only the parser knows where a body ends in such a text.
                result = new JavaParser(configuration(places).setPreprocessUnicodeEscapes(true)).parse(text);
            }
            if (result.isSuccessful() && result.getResult().isPresent()) {
                return new Parsed(result.getResult().get(), text, null);
            }
            Problem first = result.getProblems().get(0);
            int line = first.getLocation().flatMap(range -> range.getBegin().getRange())
                    .map(range -> range.begin.line).orElse(0);
            return failed(file, text, line, "is not Java that can be parsed: " + brief(first.getMessage()));
        } catch (StackOverflowError e) {
            return failed(file, text, 0, "is nested too deeply to be parsed");
        } catch (ParseProblemException | IllegalStateException | AssertionError e) {
            return failed(file, text, 0, "made the parser fail: " + oneLine(String.valueOf(e.getMessage())));
        }
    }

    private static Parsed failed(SourceFile file, String text, int line, String reason) {
        return new Parsed(null, text, new dev.asynclint.finding.Problem(file.displayPath(), line, reason));
    }

    /** Without tokens nodes have no ranges: declarations can do without, findings cannot. */
    private static ParserConfiguration configuration(boolean places) {
        return new ParserConfiguration().setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
                .setStoreTokens(places).setAttributeComments(false);
    }

    private static JavaParser parser(boolean places, int tabSize) {
        ParserConfiguration configuration = configuration(places).setTabSize(tabSize);
        configuration.getProcessors().clear();
        return new JavaParser(configuration);
    }

    /** The parser's messages list every token it could have taken; the first line says enough. */
    private static String brief(String message) {
        String line = message.lines().findFirst().orElse("");
        int expected = line.indexOf("expected one of");
        return oneLine(expected > 0 ? line.substring(0, expected).strip() : line);
    }

    private static String oneLine(String message) {
        String line = String.valueOf(message).replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }
}
