package dev.asynclint.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaSourceTest {

    @TempDir
    private Path folder;

    private SourceFile file(byte[] bytes) throws IOException {
        return new SourceFile(Files.write(folder.resolve("A.java"), bytes), "A.java", true);
    }

    private SourceFile file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "record P(int x) { P { if (x < 0) { throw new IllegalArgumentException(); } } }",
        "sealed interface S permits A, B {} final class A implements S {} non-sealed class B implements S {}",
        "class A { int f(Object o) { return switch (o) { case Integer i when i > 0 -> i; case null, default -> 0; }; } }",
        "class A { int f(int o) { return switch (o) { case 1: yield 2; default: { yield 3; } }; } }",
        "record P(int x, int y) {} class A { int f(Object o) { return o instanceof P(int x, var y) ? x : 0; } }",
        "import module java.base; class A {}",
        "class A { String s = \"\"\"\n    x \\\n    y\n    \"\"\"; }",
        "class A { void f() { for (var _ : java.util.List.of()) { } Runnable r = () -> { int _ = 1; }; } }",
        "class A { A(int x) {} } class B extends A { B() { int y = 1; super(y); } }",
        "void main() { System.out.println(); }",
        "class A { void f() { Thread.yield(); int record = 1; int sealed = 2; } }",
        "class A { enum E { X { void f() {} }, Y } @interface M {} }",
        ""})
    void parsesWhatJavaIsToday(String text) throws IOException {
        JavaSource.Parsed parsed = JavaSource.parse(file(text));
        assertThat(parsed.problem()).isNull();
        assertThat(parsed.unit()).isNotNull();
        assertThat(JavaSource.parseDeclarations(file(text)).problem()).isNull();
    }

    /** {@code "\u005c""} is a string of one quote: escapes are read before literals are. */
    @ParameterizedTest
    @ValueSource(strings = {"class A { String s = \"\\u005c\"\"; void f() { g(); } void g() {} }",
        "class A { char c = '\\u005c''; void f() { g(); } void g() {} }",
        "class A { void f() { g(); \\u007d void g() {} }",
        "c\\u006cass A { String s = \"\\u00e4\"; void f() { g(); } void g() { } }"})
    void unicodeEscapesThatMakeSyntax(String text) throws IOException {
        JavaSource.Parsed parsed = JavaSource.parse(file(text));
        assertThat(parsed.problem()).isNull();
        assertThat(parsed.unit().findAll(MethodDeclaration.class)).hasSize(2);
        MethodCallExpr call = parsed.unit().findFirst(MethodCallExpr.class).orElseThrow();
        assertThat(call.getBegin().orElseThrow().column).as("a column of the file as it is")
                .isEqualTo(text.indexOf("g();") + 1);
        assertThat(JavaSource.parseDeclarations(file(text)).unit().findAll(MethodDeclaration.class)).hasSize(2);
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertThat(JavaSource.parse(file("\uFEFFclass A {}")).problem()).isNull();
    }

    @Test
    void brokenFilesBecomeProblems() throws IOException {
        JavaSource.Parsed broken = JavaSource.parse(file("class A {\n  void f( {\n}\n"));
        assertThat(broken.unit()).isNull();
        assertThat(broken.problem().line()).isEqualTo(2);
        assertThat(broken.problem().reason()).startsWith("is not Java that can be parsed").doesNotContain("\n");
        JavaSource.Parsed latin = JavaSource.parse(file("class Ä {}".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(latin.problem().reason()).contains("UTF-8");
        JavaSource.Parsed gone = JavaSource.parse(new SourceFile(folder.resolve("gone.java"), "gone.java", true));
        assertThat(gone.problem().reason()).contains("cannot be read");
    }

    @Test
    void tooDeepIsAProblem() throws Exception {
        String deep = "class A { int x = " + "(".repeat(10_000) + "1" + ")".repeat(10_000) + "; }";
        SourceFile file = file(deep);
        JavaSource.Parsed[] parsed = new JavaSource.Parsed[1];
        Thread small = new Thread(null, () -> parsed[0] = JavaSource.parse(file), "small", 1 << 20);
        small.start();
        small.join();
        assertThat(parsed[0].problem().reason()).contains("nested too deeply");
    }
}
