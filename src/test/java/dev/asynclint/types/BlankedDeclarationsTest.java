package dev.asynclint.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import dev.asynclint.catalog.CatalogReader;
import dev.asynclint.source.FileScanner;
import dev.asynclint.source.JavaSource;
import dev.asynclint.source.SourceFile;
import dev.asynclint.source.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The skeleton of a file declares what the file declares; the scan names the same types. */
class BlankedDeclarationsTest {

    private static final JdkTypes JDK = new JdkTypes();

    private static Map<String, TypeDecl> read(SourceFile file, CompilationUnit unit) {
        Types types = new Types(new ProjectTypes(), JDK, CatalogReader.readText("empty", ""));
        return new DeclarationReader(file, new TypeReader(new Names(types, types.from(file), unit))).read(unit);
    }

    static void check(Path path) {
        SourceFile file = new SourceFile(path, path.toString(), true);
        JavaSource.Parsed full = JavaSource.parse(file);
        JavaSource.Parsed skeleton = JavaSource.parseDeclarations(file);
        assertThat(full.problem()).isNull();
        assertThat(skeleton.problem()).as("skeleton of %s", path).isNull();
        Map<String, TypeDecl> declared = read(file, full.unit());
        assertThat(read(file, skeleton.unit())).as(path.toString()).isEqualTo(declared);
        JavaSource.Parsed selected = JavaSource.parseMethods(file, Set.of(), Set.of());
        assertThat(selected.problem()).as("%s without its methods' insides", path).isNull();
        assertThat(read(file, selected.unit())).as("%s without its methods' insides", path).isEqualTo(declared);
        try {
            var scan = FileScanner.scan(file.readBytes(), new Words(List.of()));
            String prefix = scan.packageName().isEmpty() ? "" : scan.packageName() + ".";
            assertThat(scan.types().stream().map(t -> prefix + t.name()))
                    .as("types that the scan of %s finds", path).containsExactlyInAnyOrderElementsOf(declared.keySet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java", "src/test/stubs", "rules"})
    void ofThisProject(String tree) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(tree))) {
            files.filter(f -> f.toString().endsWith(".java")).filter(f -> !f.endsWith("package-info.java"))
                    .sorted().forEach(BlankedDeclarationsTest::check);
        }
    }

    @Test
    void ofWhatIsHardToRead(@TempDir Path folder) throws IOException {
        check(Files.writeString(folder.resolve("Hard.java"), """
                package hard;
                @Deprecated(since = "{") // class No {
                public abstract class Hard<T extends Comparable<? super T>> extends java.util.ArrayList<T> {
                    static { System.out.println("}"); }
                    { new Object() { class Inner { } }; }
                    int[] a = { 1, 2, '}' }, b[] = { { 3 } };
                    Runnable r = () -> { class Local { } }, s = new Runnable() { public void run() { } };
                    String text = \"""
                        } class No { "quoted" \\\"""
                        \""";
                    Class<?> c = Hard.class; Object d = int[].class;
                    int record = 1;
                    record Point<U>(@Mark({ "x" }) int x, java.util.List<U> y) { Point { assert x > 0; } }
                    record Empty() { }
                    enum Kind { ONE { void f() { } }, TWO(2) { }, @Deprecated THREE; Kind(int... n) { } Kind() { } void f() { } }
                    @interface Mark { String[] value() default { "}" }; class Deep { int x() { return 1; } } }
                    interface In { default void f() { } static int g() { return 1; } private void h() { } void i(); }
                    abstract <X extends Exception> T f(T[]... more) throws X, java.io.IOException;
                    Hard(int x) { this.a[0] = x; }
                    record(int x) { }
                    char quote = '"', tick = '\\'';
                }
                class After { }
                """.replace("    record(int x) { }\n", "")));
    }

    /** {@code mvn -B test -Dtest=BlankedDeclarationsTest -Dgroups=corpus -Dsources=FOLDER} */
    @Test
    @Tag("corpus")
    void ofATreeThatIsNamed() throws IOException {
        ofThisProject(System.getProperty("sources"));
    }
}
