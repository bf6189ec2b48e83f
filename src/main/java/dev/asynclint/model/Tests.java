package dev.asynclint.model;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.AnnotationFacts;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Types;
import java.util.List;

/** Whether code is test code, and what its annotations promise. */
public final class Tests {

    private static final List<String> FRAMEWORKS =
            List.of("org.junit.", "org.testng.", "junit.framework.", "spock.lang.");

    private static final int MAX_HELPERS = 3;

    private final FileModel file;
    private Boolean testFile;

    Tests(FileModel file) {
        this.file = file;
    }

    /** By its folder ({@code src/test}, {@code test}), or because it imports a test framework. */
    public boolean isTestFile() {
        if (testFile == null) {
            testFile = looksLikeTest();
        }
        return testFile;
    }

    private boolean looksLikeTest() {
        String path = "/" + file.source().displayPath();
        return path.contains("/src/test/") || path.contains("/src/it/") || path.contains("/src/integrationTest/")
                || path.contains("/src/testFixtures/") || path.contains("-test-sources/") || path.contains("/jmh/")
                || importsFramework();
    }

    /** Whether the file imports a test framework: only such code is run by one. */
    public boolean importsFramework() {
        for (ImportDeclaration declaration : file.unit().getImports()) {
            String name = declaration.getNameAsString();
            if (isOfFramework(name) || name.equals("junit.framework")) {
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

    /**
     * Whether a call is made by a test itself: in a method of a test class, or in a lambda there that runs at once or is
     * given to the test framework. What is handed to other threads or plays another class is not the test's own, nor is
     * a private method that only such code calls.
     */
    public boolean isOwnCode(Call call) {
        return isOwnCode(call, MAX_HELPERS);
    }

    /** The body whose thread a call runs on, what the test framework is given and runs for it included. */
    private Body around(Call call) {
        Body body = call.body();
        while (!body.isMethod() && body.parent() != null
                && (file.execution().runsAtOnce(body) || isGivenToFramework(body))) {
            body = body.parent();
        }
        return body;
    }

    /** The test methods of this file that run a call on their own thread: the one around it, or those that call its method. */
    public List<Body> testsOf(Call call) {
        return testsOf(call, MAX_HELPERS);
    }

    private List<Body> testsOf(Call call, int depth) {
        Body body = around(call);
        if (isTestMethod(body.declaration()) || depth == 0 || !body.isMethod()) {
            return isTestMethod(body.declaration()) ? List.of(body) : List.of();
        }
        return file.calls().stream().filter(c -> c.name().equals(body.declaration().name()) && c.body().method() != body
                && file.helpers().bodyOf(c).orElse(null) == body).flatMap(c -> testsOf(c, depth - 1).stream()).toList();
    }

    /** Whether a test ends by itself: by an annotation or rule of it, of its class, of a class around it or above it. */
    public boolean isLimited(Body test) {
        for (Node n = test.node(); n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof NodeWithAnnotations<?> annotated && annotated.getAnnotations().stream().anyMatch(Tests::setsLimit)
                    || n instanceof TypeDeclaration<?> type && isLimited(TypeRef.of(file.types().ownerName(type.getName())))) {
                return true;
            }
        }
        return has(test.declaration().annotations(), AnnotationFacts.Word.HAS_TIMEOUT);
    }

    /** {@code @Test(timeout = 1000)}, {@code @Test(timeOut = 1000)} */
    private static boolean setsLimit(AnnotationExpr annotation) {
        return annotation instanceof NormalAnnotationExpr pairs
                && pairs.getPairs().stream().anyMatch(p -> p.getNameAsString().equalsIgnoreCase("timeout"));
    }

    private boolean isLimited(TypeRef testClass) {
        for (TypeRef each : file.types().view().hierarchy(testClass)) {
            TypeDecl type = file.types().view().find(each.name());
            if (type != null && (has(type.annotations(), AnnotationFacts.Word.HAS_TIMEOUT)
                    || type.fields().values().stream().anyMatch(f -> f.simpleName().equals("Timeout"))
                    || type.fields().values().stream().anyMatch(this::isRuleWithLimit))) {
                return true;
            }
        }
        return false;
    }

    /** A rule of the project's own that is made with a Timeout, or may be: its file is not among those that are read. */
    private boolean isRuleWithLimit(TypeRef field) {
        if (!field.simpleName().endsWith("Rule")) {
            return false;
        }
        TypeDecl rule = file.types().view().find(field.name());
        String[] own = file.types().names().packageName().split("\\.");
        return rule == null ? own.length > 2 && field.name().startsWith(own[0] + "." + own[1] + "." + own[2] + ".")
                : rule.file() != null && rule.fields().values().stream().anyMatch(f -> f.simpleName().equals("Timeout"));
    }

    /** Whether a call stands in a lambda that the test framework gives up after a time. */
    public static boolean isInLimitedBlock(Call call) {
        return call.node().findAncestor(MethodCallExpr.class,
                c -> c.getNameAsString().equals("assertTimeoutPreemptively")).isPresent();
    }

    /** A plain method of another class that gets a length of time, or is one; what gets a request is a call of a server. */
    public static boolean takesTimeOnly(Call call) {
        MethodDecl method = call.resolution().method();
        return method != null && !method.is(MethodDecl.Flag.ABSTRACT) && !call.resolution().onSelf()
                && method.parameters().stream().allMatch(p -> p.name().matches("int|long|double")
                || p.is(TimeLimit.DURATION) || p.is(TimeLimit.UNIT));
    }

    private boolean isOwnCode(Call call, int depth) {
        Body body = around(call);
        return body.isMethod() && isTestClass(body) && (depth == 0 || isCalledByTest(body, depth));
    }

    private boolean isCalledByTest(Body method, int depth) {
        if (!method.declaration().is(MethodDecl.Flag.PRIVATE)) {
            return true;
        }
        List<Call> callers = file.calls().stream().filter(c -> c.name().equals(method.declaration().name())
                && c.resolution().method() != null && c.body().method() != method
                && c.resolution().method().key().equals(method.declaration().key())).toList();
        return callers.isEmpty() || callers.stream().anyMatch(c -> isOwnCode(c, depth - 1));
    }

    /** Whether a call stands in a lambda that a test wants to throw: {@code assertThrows(X.class, () -> …)}. */
    public boolean isExpectedToThrow(Call call) {
        return isTestFile() && isBeforeFail(call) || call.body().isLambda() && file.execution().handoverOf((Expression) call.body().node())
                .map(h -> h.call().name().toLowerCase(java.util.Locale.ROOT).matches("(assert|expect|catch|is).*(throw|exception).*")).orElse(false);
    }

    /** {@code try { call(); fail("…"); } catch …}: the call is to throw. */
    private static boolean isBeforeFail(Call call) {
        BlockStmt block = call.node().findAncestor(BlockStmt.class).orElse(null);
        return block != null && block.getParentNode().orElse(null) instanceof TryStmt
                && block.getStatements().stream().anyMatch(s -> s instanceof ExpressionStmt statement
                && statement.getExpression() instanceof MethodCallExpr c && c.getNameAsString().equals("fail"));
    }

    private boolean isGivenToFramework(Body lambda) {
        return file.execution().handover(lambda).map(h -> isOfFramework(h.call().receiverType().name())).orElse(false);
    }

    private static boolean isOfFramework(String name) {
        return FRAMEWORKS.stream().anyMatch(name::startsWith);
    }

    /** Whether the class of a method has tests: of its own, in a class within, by inheritance, or in subclasses. */
    private boolean isTestClass(Body method) {
        Node type = method.node().getParentNode().orElse(null);
        boolean within = file.bodies().stream()
                .anyMatch(b -> isTestMethod(b.declaration()) && FileModel.isWithin(b.node(), type));
        if (within || !(type instanceof TypeDeclaration<?>)) {
            return within;
        }
        String name = method.declaration().owner();
        Types.View view = file.types().view();
        return declaresTests(name) || view.possibleSubtypes(TypeRef.of(name).simpleName()).stream()
                .anyMatch(subtype -> view.isSubtype(TypeRef.of(subtype), name) && declaresTests(subtype));
    }

    private boolean declaresTests(String typeName) {
        for (TypeRef each : file.types().view().hierarchy(TypeRef.of(typeName))) {
            TypeDecl type = file.types().view().find(each.name());
            if (each.is("junit.framework.TestCase") || type != null && type.file() != null
                    && (has(type.annotations(), AnnotationFacts.Word.TEST)
                    || type.methods().values().stream().flatMap(List::stream).anyMatch(this::isTestMethod))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the test around a node, or its class, is switched off. */
    public boolean isDisabled(Node node) {
        for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof NodeWithAnnotations<?> annotated
                    && annotated.getAnnotations().stream().anyMatch(Tests::switchesOff)) {
                return true;
            }
        }
        return false;
    }

    private static boolean switchesOff(AnnotationExpr annotation) {
        String name = annotation.getName().getIdentifier();
        return name.equals("Disabled") || name.equals("Ignore") || name.equals("Test")
                && annotation instanceof NormalAnnotationExpr test && test.getPairs().stream()
                .anyMatch(p -> p.getNameAsString().equals("enabled") && p.getValue().toString().equals("false"));
    }

    /** Whether the class around a node has a main method: a program that somebody starts by hand, mostly. */
    public static boolean isInProgram(Node node) {
        for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof TypeDeclaration<?> type && type.getMethodsByName("main").stream().anyMatch(m -> m.isStatic())) {
                return true;
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
