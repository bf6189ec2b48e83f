package dev.asynclint.model;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.asynclint.catalog.AnnotationFacts;
import dev.asynclint.types.MethodDecl;
import java.util.List;

/** Whether code is test code, and what its annotations promise. */
public final class Tests {

    private static final List<String> FRAMEWORKS =
            List.of("org.junit.", "org.testng.", "junit.framework.", "spock.lang.");

    private final FileModel file;

    Tests(FileModel file) {
        this.file = file;
    }

    /** By its folder ({@code src/test}, {@code test}), or because it imports a test framework. */
    public boolean isTestFile() {
        String path = "/" + file.source().displayPath();
        return path.contains("/src/test/") || path.contains("/src/it/") || path.contains("/src/integrationTest/")
                || path.contains("/src/testFixtures/") || path.contains("-test-sources/") || path.contains("/jmh/")
                || importsFramework();
    }

    /** Whether the file imports a test framework: only such code is run by one. */
    public boolean importsFramework() {
        for (ImportDeclaration declaration : file.unit().getImports()) {
            String name = declaration.getNameAsString();
            if (FRAMEWORKS.stream().anyMatch(name::startsWith) || name.equals("junit.framework")) {
                return true;
            }
        }
        return false;
    }

    public boolean isTestMethod(MethodDecl method) {
        return method != null && has(method.annotations(), AnnotationFacts.Word.TEST);
    }

    private boolean has(List<String> annotations, AnnotationFacts.Word word) {
        return annotations.stream().map(file.catalog()::annotation)
                .anyMatch(facts -> facts != null && facts.is(word));
    }

    /** Whether the test around a node, or its class, is switched off. */
    public boolean isDisabled(Node node) {
        for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof NodeWithAnnotations<?> annotated) {
                for (AnnotationExpr annotation : annotated.getAnnotations()) {
                    String name = annotation.getName().getIdentifier();
                    if (name.equals("Disabled") || name.equals("Ignore")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a node stands in {@code public static void main}. */
    public static boolean isInMain(Node node) {
        for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof MethodDeclaration method && method.getNameAsString().equals("main")
                    && method.isStatic()) {
                return true;
            }
        }
        return false;
    }
}
