package dev.asynclint.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import dev.asynclint.finding.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {

    @TempDir
    private Path folder;

    private CompilationUnit parse(String code) throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), code);
        JavaSource.Parsed parsed = JavaSource.parse(new SourceFile(file, "A.java", true));
        assertThat(parsed.problem()).isNull();
        return parsed.unit();
    }

    /** The place is the word HERE, which stands on the first line. */
    private Anchor anchor(String code) throws IOException {
        int at = code.indexOf("HERE");
        return Anchor.of(parse(code), new Span(1, at + 1, 1, at + 4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class A { void m(Map<String, List<int[]>> a, java.util.Map.Entry b, @X int... c) { HERE(); } } | A.m(Map,Entry,int[])
            class A { class B { B() { HERE(); } } }                                             | A.B.B()
            class A { int x = HERE(), y; }                                                      | A.x
            class A { static { HERE(); } }                                                      | A
            class A { Runnable r = () -> HERE(); }                                              | A.r
            class A { void m() { new B() { void n(int i) { HERE(); } }; } }                     | A.m().n(int)
            class A { void m() { class L { void n() { HERE(); } } } }                           | A.m().L.n()
            enum E { ONE { void m() { HERE(); } } }                                             | E.ONE.m()
            record R(int a) { R { HERE(); } }                                                   | R.R
            interface HERE { }                                                                  | HERE
            import HERE;                                                                        | ''
            """)
    void namesTheMember(String code, String member) throws IOException {
        assertThat(anchor(code).member()).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int x = a . HERE ( b ) /* c */ . d ( ) ;        | a.HERE(b).d()
            final var x = new  Foo ( HERE ) ;               | new Foo(HERE)
            return  HERE  instanceof  Foo  f ;              | HERE instanceof Foo f
            x.y = HERE(a -> { one(); two(); }, b -> b.c()); | x.y=HERE(a->{},b->b.c())
            other(() -> HERE(1));                           | HERE(1)
            other(() -> { HERE(1); });                      | HERE(1)
            HERE(new R() { void m() { one(); } });          | HERE(new R(){})
            if (HERE) one(); else two();                    | HERE
            int a = b - -HERE;                              | b--HERE
            Map<List<List<HERE>>> m = a;                    | Map<List<List<HERE>>>m=a
            switch (x) { case 1 -> HERE(); default -> b(); }| HERE()
            try { one(); } catch (Bad HERE) { two(); }      | HERE
            """)
    void saysTheCode(String statement, String source) throws IOException {
        assertThat(anchor("class A { Object m() { " + statement + " } }").source()).isEqualTo(source);
    }

    /** A report may mean a whole statement: what counts is its head. */
    @Test
    void aStatementIsItsHead() throws IOException {
        String code = "class A { void m() { for (int i = 0;  ; i++) { one(); } } }";
        Span all = new Span(1, code.indexOf("for") + 1, 1, code.indexOf("for") + 2);
        assertThat(Anchor.of(parse(code), all).source()).isEqualTo("for(int i=0;;i++){}");
    }

    @Test
    void longCodeIsItsBeginning() throws IOException {
        Anchor anchor = anchor("class A { String s = HERE(\"" + "x".repeat(3000) + "\"); }");
        assertThat(anchor.source()).startsWith("HERE(\"xxx").hasSize(1000);
    }

    /** Deeper than recursion could go. */
    @Test
    void aLongChain() throws IOException {
        String chain = "class A { Object o = a" + ".b()".repeat(1500) + "; }";
        CompilationUnit unit = parse(chain);
        for (int at = chain.indexOf("b()"); at >= 0; at = chain.indexOf("b()", at + 1)) {
            Anchor anchor = Anchor.of(unit, new Span(1, at + 1, 1, at + 1));
            assertThat(anchor.source()).startsWith("a.b().b()").hasSize(1000);
            assertThat(anchor.member()).isEqualTo("A.o");
        }
    }
}
