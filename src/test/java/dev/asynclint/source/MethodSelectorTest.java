package dev.asynclint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods that nobody asks about are blank; the rest of the text stays where it was. */
class MethodSelectorTest {

    private static String select(String text, String... names) {
        return MethodSelector.select(text, Set.of(names), Set.of());
    }

    @Test
    void keepsWhatIsAskedForAndWhatItCalls() {
        String text = "class A { void a() { b(); } int b() { return 1; } void c() { d(); } void d() { } }";
        assertThat(select(text, "a")).isEqualTo(
                "class A { void a() { b(); } int b() { return 1; } void c() {      } void d() { } }");
        assertThat(select(text)).isEqualTo(
                "class A { void a() {      } int b() {           } void c() {      } void d() { } }");
    }

    @Test
    void keepsMethodsThatMentionAWord() {
        String text = "class A { void a() { this.send(x); } void b() { sender(); } }";
        assertThat(MethodSelector.select(text, Set.of(), Set.of("send"))).isEqualTo(
                "class A { void a() { this.send(x); } void b() {           } }");
    }

    @Test
    void keepsLinesAndColumns() {
        String text = "class A {\n  void a() {\r\n    x(\"}\"); // }\n  }\n  void b() { y(); }\n}\n";
        String selected = select(text, "b");
        assertThat(selected.lines().map(String::stripTrailing))
                .containsExactly("class A {", "  void a() {", "", "  }", "  void b() { y(); }", "}");
        assertThat(selected).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "class A { A(int x) { f = g(); } }", "class A { static { f(); } { g(); } }",
        "class A { Runnable r = new Runnable() { public void run() { f(); } }; }",
        "class A { Runnable r = () -> { f(); }; int[] a = {1, 2}; }",
        "enum E { X(1) { void f() { g(); } }, Y; }", "record R(int x) { R { f(); } }",
        "@X({1, 2}) class A { @Y(a = {B.class}) int f = h(() -> { i(); }); }",
        "@interface A { int[] value() default {1, 2}; }"})
    void keepsWhatMakesFields(String text) {
        assertThat(select(text)).isEqualTo(text);
    }

    @Test
    void looksIntoNestedTypes() {
        assertThat(select("class A { static class B<T extends C> { <U> U f() throws D { g(); } } interface I { default void h() { i(); } } }"))
                .isEqualTo("class A { static class B<T extends C> { <U> U f() throws D {      } } interface I { default void h() {      } } }");
    }
}
