package dev.asynclint.source;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.asynclint.finding.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a place in the code is, said without lines: it stays the same when code is moved in its file or formatted anew,
 * and when what stands around it changes.
 *
 * @param member the enclosing member, such as {@code OrderService.load(String)}; a member of an anonymous class follows
 *               the one that it stands in; empty outside every type
 * @param source the whole expression that the place is part of, or the head of the statement or declaration, without white
 *               space and comments; blocks and class bodies within are left out, for they hold code of their own
 */
public record Anchor(String member, String source) {

    /** Longer code is told apart by its beginning. */
    private static final int MAX_SOURCE = 1000;

    /** @param around a node in whose text the place is, such as the whole file's */
    public static Anchor of(Node around, Span at) {
        Node deepest = deepest(around, at);
        return new Anchor(memberOf(deepest), sourceOf(partWithMeaning(deepest)));
    }

    /** No recursion here and below, for a chain of calls may be thousands of nodes deep. */
    private static Node deepest(Node root, Span at) {
        Node deepest = root;
        for (Node next = root; next != null; ) {
            deepest = next;
            next = null;
            for (Node child : deepest.getChildNodes()) {
                if (child.getRange().isPresent() && span(child.getRange().get()).contains(at)) {
                    next = child;
                    break;
                }
            }
        }
        return deepest;
    }

    private static Span span(Range range) {
        return new Span(range.begin.line, range.begin.column, range.end.line, range.end.column);
    }

    // ---- the member

    /** The member around a node, itself included. */
    public static String memberOf(Node node) {
        List<String> names = new ArrayList<>();
        for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
            String name = nameOf(n);
            if (!name.isEmpty()) {
                names.add(0, name);
            }
        }
        return String.join(".", names);
    }

    private static String nameOf(Node node) {
        if (node instanceof TypeDeclaration<?> type) {
            return type.getNameAsString();
        }
        if (node instanceof CallableDeclaration<?> callable) {
            return callable.getNameAsString() + callable.getParameters().stream()
                    .map(parameter -> erased(parameter.getType()) + (parameter.isVarArgs() ? "[]" : ""))
                    .collect(Collectors.joining(",", "(", ")"));
        }
        if (node instanceof CompactConstructorDeclaration constructor) {
            return constructor.getNameAsString();
        }
        if (node instanceof FieldDeclaration field) {
            return field.getVariable(0).getNameAsString();
        }
        return node instanceof EnumConstantDeclaration constant ? constant.getNameAsString() : "";
    }

    /** Simple, and without type arguments, annotations and white space: enough to tell overloads apart. */
    private static String erased(Type type) {
        if (type instanceof ArrayType array) {
            return erased(array.getComponentType()) + "[]";
        }
        return type instanceof ClassOrInterfaceType named ? named.getNameAsString() : type.asString();
    }

    // ---- the source

    private static Node partWithMeaning(Node deepest) {
        Node part = deepest;
        while (!(part instanceof Statement || part instanceof BodyDeclaration<?>)
                && part.getParentNode().orElse(null) instanceof Expression around) {
            part = around;
        }
        return part;
    }

    private static String sourceOf(Node part) {
        if (part.getTokenRange().isEmpty()) {
            return "";
        }
        Map<JavaToken, Node> leftOut = bodiesIn(part);
        JavaToken last = part.getTokenRange().get().getEnd();
        StringBuilder source = new StringBuilder();
        JavaToken token = part.getTokenRange().get().getBegin();
        while (token != null && source.length() < MAX_SOURCE) {
            Node body = leftOut.get(token);
            if (body != null) {
                source.append(body instanceof Statement ? "{}" : ""); // with braces or without: that is a matter of format
                token = body.getTokenRange().orElseThrow().getEnd();
            } else if (!token.getCategory().isWhitespaceOrComment()) {
                append(source, token);
            }
            token = token == last ? null : token.getNextToken().orElse(null);
        }
        return source.substring(0, Math.min(MAX_SOURCE, source.length()));
    }

    /** A space only where two words would become one. A text block is one word, however it is indented. */
    private static void append(StringBuilder source, JavaToken token) {
        String text = token.getKind() == JavaToken.Kind.TEXT_BLOCK_LITERAL.getKind()
                ? token.getText().replaceAll("\\s+", " ") : token.getText();
        if (source.length() > 0 && !text.isEmpty() && Character.isJavaIdentifierPart(text.charAt(0))
                && Character.isJavaIdentifierPart(source.charAt(source.length() - 1))) {
            source.append(' ');
        }
        source.append(text);
    }

    /** The statements and members in a part, by their first tokens. */
    private static Map<JavaToken, Node> bodiesIn(Node part) {
        Map<JavaToken, Node> bodies = new IdentityHashMap<>(); // tokens with the same text are equal
        Deque<Node> open = new ArrayDeque<>(part.getChildNodes());
        while (!open.isEmpty()) {
            Node node = open.pop();
            boolean body = node instanceof BodyDeclaration<?>
                    || node instanceof Statement && !isExpressionOfLambda(node);
            if (body) {
                node.getTokenRange().ifPresent(tokens -> bodies.put(tokens.getBegin(), node));
            } else {
                node.getChildNodes().forEach(open::push);
            }
        }
        return bodies;
    }

    /** {@code x -> x.join()}: to the parser a statement, to a reader a part of the expression. */
    private static boolean isExpressionOfLambda(Node statement) {
        return !(statement instanceof BlockStmt) && statement.getParentNode().orElse(null) instanceof LambdaExpr;
    }
}
