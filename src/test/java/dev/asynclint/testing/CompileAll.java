package dev.asynclint.testing;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Checks many small programs with one compiler: of the JDK that runs it, which may be another than that of the tests
 * (it is started as {@code java CompileAll.java}, and so uses nothing but the JDK). Prints one line per error.
 */
public final class CompileAll {

    /** The preview API of an earlier release is known, but only that release's own compiler lets it be used. */
    private static final String PREVIEW_API = "compiler.err.is.preview";

    private CompileAll() {
    }

    /** @param args the class path, and a file that holds a program a line: its javac options and files, with tabs between */
    public static void main(String[] args) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        // What a file manager has read of one release's API serves all programs of that release.
        Map<List<String>, StandardJavaFileManager> managers = new HashMap<>();
        for (String program : Files.readAllLines(Path.of(args[1]))) {
            List<String> options = new ArrayList<>(List.of("-proc:none", "-implicit:none", "-cp", args[0]));
            List<Path> files = new ArrayList<>();
            for (String word : program.split("\t")) {
                if (word.endsWith(".java")) {
                    files.add(Path.of(word));
                } else {
                    options.add(word);
                }
            }
            check(javac, managers.computeIfAbsent(options, o -> javac.getStandardFileManager(null, Locale.ROOT, null)),
                    options, files);
        }
    }

    /** Analysed, not generated: all errors are found by then. */
    private static void check(JavaCompiler javac, StandardJavaFileManager manager, List<String> options,
                              List<Path> files) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try {
            ((JavacTask) javac.getTask(null, manager, said, options, null,
                    manager.getJavaFileObjects(files.toArray(Path[]::new)))).analyze();
        } catch (IllegalArgumentException e) {
            System.out.println(files.get(0) + ": " + e.getMessage());
        }
        for (Diagnostic<? extends JavaFileObject> diagnostic : said.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR && !diagnostic.getCode().equals(PREVIEW_API)) {
                String file = diagnostic.getSource() == null ? files.get(0).toString() : diagnostic.getSource().getName();
                System.out.println(file + ":" + diagnostic.getLineNumber() + ": "
                        + diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse(""));
            }
        }
    }
}
