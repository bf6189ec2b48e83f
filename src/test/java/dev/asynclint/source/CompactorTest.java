package dev.asynclint.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out changes neither the tree nor any place in it. */
class CompactorTest {

    private static CompilationUnit parse(String text, int tabSize) {
        return new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
                .setAttributeComments(false).setTabSize(tabSize)).parse(text).getResult().orElseThrow();
    }

    /** Each node with its place, and of those without children the text; a file's own place has the blanks at its ends. */
    private static List<String> nodes(CompilationUnit unit) {
        List<String> nodes = new ArrayList<>();
        unit.walk(Node.TreeTraversal.PREORDER, node -> nodes.add(node.getClass().getSimpleName() + " "
                + node.getRange().map(Object::toString).orElse("nowhere") + (node.getChildNodes().isEmpty() ? " " + node : "")));
        return nodes.subList(1, nodes.size());
    }

    private static String check(String text) {
        String compact = Compactor.compact(text);
        assertThat(nodes(parse(compact, Compactor.TAB_SIZE))).isEqualTo(nodes(parse(text, 1)));
        return compact;
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java", "rules"})
    void keepsThePlacesOfThisProject(String tree) throws IOException {
        int kept = 0;
        int all = 0;
        try (Stream<Path> files = Files.walk(Path.of(tree))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String text = Files.readString(file);
                all += text.length();
                kept += check(text).length();
            }
        }
        assertThat(kept).isLessThan(all * 9 / 10);
    }

    @Test
    void keepsPlacesBesideTabsAndComments() {
        check("\t/** of A */ class A {\n\t  int a; // a\t\n\t/* b\n\t */\tint b = /* c */ 1; \t\n \n  \tint c;\t}\n");
    }

    @Test
    void keepsPlacesAtAllLineEnds() {
        check("class A {\r\n    int a; /* x\r\n */ int b;\r    int c; // d\r\n        int d;\f}\r\n");
    }

    @Test
    void keepsLiterals() {
        String text = "class A {\n    String a = \"  // no comment /* \" ; char b = '\"'; String c = \"\"\"\n        a // b\n"
                + "          /* c */ \\\"\"\" d\n        \"\"\"; int e;\n}\n";
        assertThat(check(text)).contains("\"  // no comment /* \"").contains("a // b\n          /* c */");
    }

    @Test
    void leavesOutCommentsAndIndentation() {
        assertThat(Compactor.compact("class A { // a\n          int b; /* c */\n   \n}")).isEqualTo("class A {\n\t\t  int b;\n\n}");
    }

    @Test
    void givesUpWhereALiteralHoldsATab() {
        assertThat(Compactor.compact("class A { String a = \"\t\"; }")).isNull();
    }
}
