package dev.asynclint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileScannerTest {

    private static final Words WORDS = new Words(List.of("Future", "submit", "*Async", "größe"));

    private static FileScan scan(String text) {
        return FileScanner.scan(text.getBytes(StandardCharsets.UTF_8), WORDS);
    }

    private static List<String> words(String text) {
        FileScan scan = scan(text);
        return IntStream.range(0, WORDS.size()).filter(scan.words()::get).mapToObj(WORDS::word).toList();
    }

    private static List<String> types(String text) {
        return scan(text).types().stream().map(t -> t.name() + t.supertypes()).toList();
    }

    @Test
    void wordsAreWholeIdentifiers() {
        assertThat(words("class A { Future f = pool.submit(x); }")).containsExactly("Future", "submit");
        assertThat(words("class A { Futures f = submitted; int Future1, $submit, _submit; }")).isEmpty();
        assertThat(words("class A { int größe; }")).containsExactly("größe");
        assertThat(words("@Future class A<submit> extends Future {}")).containsExactly("Future", "submit");
        assertThat(words("class submit {}")).containsExactly("submit");
        assertThat(words("record A(Future f) {}")).containsExactly("Future");
    }

    @Test
    void aWordWithAStarIsAnEnding() {
        assertThat(words("class A { void f() { callAsync(); } }")).containsExactly("*Async");
        assertThat(words("@Async class A {}")).containsExactly("*Async");
        assertThat(words("class A { void f() { callAsyncNow(); async(); } }")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "// Future\nclass A {}", "/* Future */ class A {}", "/** {@link Future} **/ class A {}",
        "class A { String s = \"Future\"; }", "class A { String s = \"\\\" Future\"; }",
        "class A { String s = \"\\\\\"; } // Future", "class A { char c = '\"'; } // Future",
        "class A { char c = '\\''; } // Future", "class A { String s = \"\"; } // Future",
        "class A { String s = \"\"\"\n  Future \"quoted\" \\\"\"\" Future\n  \"\"\"; }",
        "class A { String s = \"// \" + \"Future\"; }", "class A { int a = 4 / 2; /* Future */ int b = a/b; }"})
    void commentsAndLiteralsHoldNoWords(String text) {
        assertThat(words(text)).isEmpty();
        assertThat(types(text)).containsExactly("A[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "class A { String s = \"\\\\\"; Future f; }", "class A { char c = '\"'; Future f; }",
        "class A { String s = \"\"; Future f; }", "class A { String s = \"\"\"\n  \"\"\"; Future f; }",
        "class A { /* // */ Future f; }", "class A { /**/ Future f; }", "class A { int x = 1 / 2; Future f; }",
        "class A { String broken = \"\n; Future f; }"})
    void codeBehindThemIsSeen(String text) {
        assertThat(words(text)).containsExactly("Future");
    }

    @Test
    void packagesAndImports() {
        FileScan scan = scan("/* package no; */ package a . /* x */ b.c;\nimport java.util.List;\nimport x.*;\n"
                + "import static java.lang.Math.max;\nimport module java.base;\nclass A {}");
        assertThat(scan.packageName()).isEqualTo("a.b.c");
        assertThat(scan.imports()).containsExactly("java.util.List", "x.*", "java.lang.Math.max");
        assertThat(scan("class A {}").packageName()).isEmpty();
    }

    @Test
    void typesWithTheirSupertypes() {
        assertThat(types("class A extends x.y.B<C, D<E>> implements F, G<H> {}")).containsExactly("A[x.y.B, F, G]");
        assertThat(types("class A<T extends Comparable<? super T> & Runnable> extends B {}")).containsExactly("A[B]");
        assertThat(types("interface A extends B, C {}")).containsExactly("A[B, C]");
        assertThat(types("sealed interface A extends B permits C, D {}")).containsExactly("A[B]");
        assertThat(types("record P<T>(int x, List<T> y) implements Q {}")).containsExactly("P[Q]");
        assertThat(types("enum E implements I { X { void f() {} }, Y; }")).containsExactly("E[I]");
        assertThat(types("@interface Mark { int value(); }")).containsExactly("Mark[]");
        assertThat(types("@Mark(x = { 1, 2 }) class A /* extends no */ extends @Nullable B {}")).containsExactly("A[B]");
    }

    @Test
    void memberTypesButNotLocalOnes() {
        assertThat(types("class A { class B { interface C {} } void f() { class D {} } record E() {} } class F {}"))
                .containsExactly("A[]", "A.B[]", "A.B.C[]", "A.E[]", "F[]");
    }

    @Test
    void whatOnlyLooksLikeAType() {
        assertThat(types("class A { Class<?> c = A.class; int record = 1; void record() { record(); } int enumeration; }"))
                .containsExactly("A[]");
    }

    @Test
    void marksOfGenerators() {
        assertThat(scan("// Generated by the protocol buffer compiler.  DO NOT EDIT!\nclass A {}").generated()).isTrue();
        assertThat(scan("@javax.annotation.processing.Generated(\"x\") class A {}").generated()).isTrue();
        assertThat(scan("@Generated class A {}").generated()).isTrue();
        assertThat(scan("class A { /* @generated */ }").generated()).isFalse();
        assertThat(scan("// the ids are generated\nclass A {}").generated()).isFalse();
    }

    @Test
    void countsLines() {
        assertThat(scan("").lines()).isEqualTo(1);
        assertThat(scan("/*\n*/ class A {\n String s = \"\"\"\n \n \"\"\";\n}\n").lines()).isEqualTo(7);
    }

    /** No text makes it fail, and none makes it run on. */
    @Test
    void textThatIsNoJava() {
        String text = "package p; import x.Y; class A<T extends B> { String s = \"\"\"\n \\\"\"\"; char c = '\\''; /* x */ } // end";
        for (int i = 0; i <= text.length(); i++) {
            scan(text.substring(0, i));
            scan(text.substring(i));
        }
        assertThat(scan("}}}} class A {").types()).isEmpty();
        assertThat(FileScanner.scan(new byte[] {(byte) 0xff, (byte) 0xfe, 0, '"', '\\'}, WORDS).types()).isEmpty();
    }
}
