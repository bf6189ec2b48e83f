package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.List;

/** Connections to servers, and what limits them. */
public final class Remote {

    private static final int MAX_DEPTH = 6;
    private static final List<String> SOCKET_MAKERS =
            List.of("javax.net.SocketFactory", "java.rmi.server.RMIClientSocketFactory", "java.net.Socket");

    private Remote() {
    }

    /** Whether a call connects to a server, or opens what will, and nothing in its file limits connecting and reading. */
    public static boolean isOpenedWithoutLimit(Call call) {
        if (call.isTo("java.net.URL", "openStream")) {
            return isHttp(call.receiver(), call, 0);
        }
        if (call.isTo("java.net.URL", "openConnection")) {
            return (isCastToHttp(call) || isHttp(call.receiver(), call, 0)) && !isLimited(call.expression(), call.file())
                    && (isReturned(call) ? isUsedWithoutLimit(call.body()) : call.file().settings().of(call.expression()).size() > 1);
        }
        if (isInSocketFactory(call)) {
            return false;
        }
        if (call.isTo("java.net.Socket", "new")) {
            return call.receiverType().is("java.net.Socket") && call.arguments().size() > 1 && !isLocal(call.argument(0));
        }
        return call.isTo("java.net.Socket", "connect") && call.arguments().size() == 1 && !isLocal(call.argument(0));
    }

    private static boolean isLimited(Expression connection, FileModel file) {
        return file.settings().has(connection, "setConnectTimeout") && file.settings().has(connection, "setReadTimeout");
    }

    /** {@code private HttpURLConnection open(String url)}, and none of those who call it sets the limits. */
    private static boolean isUsedWithoutLimit(Body opener) {
        if (!opener.isMethod() || !opener.declaration().is(MethodDecl.Flag.PRIVATE)) {
            return false;
        }
        FileModel file = opener.file();
        List<Call> users = file.calls().stream().filter(c -> file.helpers().bodyOf(c).orElse(null) == opener).toList();
        return !users.isEmpty() && users.stream().noneMatch(c -> isReturned(c) || isLimited(c.expression(), file));
    }

    /** Whether a call reads a URL that is not evidently a server's: most are of resources and files. */
    static boolean isOfOwnMachine(Call call) {
        return call.isTo("java.net.URL", "openStream", "getContent") && !isHttp(call.receiver(), call, 0);
    }

    /** The methods of a socket factory, or of a socket around another, take no limit: it is their user who has one. */
    private static boolean isInSocketFactory(Call call) {
        Body method = call.body().method();
        return call.name().matches("new|connect") && (method.isNamed("createSocket") || method.isNamed("connect"))
                && SOCKET_MAKERS.stream().anyMatch(maker -> call.file().isSubtype(
                        TypeRef.of(method.declaration().owner()), maker));
    }

    /** Whether a call makes a client of a library whose defaults, or whose settings here, wait without end. */
    public static boolean isClientWithoutLimit(Call call) {
        Settings settings = call.file().settings();
        return switch (call.name()) {
            case "createDefault" -> call.receiverType().is("org.apache.http.impl.client.HttpClients");
            case "new" -> !(call.node() instanceof ExplicitConstructorInvocationStmt)
                    && call.receiverType().is("org.springframework.web.client.RestTemplate") && call.arguments().isEmpty()
                    && !call.next().map(asked -> asked.arguments().isEmpty()).orElse(false) && !settings.has(call.expression(), "setRequestFactory")
                    || call.receiverType().is("org.springframework.http.client.SimpleClientHttpRequestFactory")
                    && !(settings.has(call.expression(), "setConnectTimeout")
                    && settings.has(call.expression(), "setReadTimeout"));
            case "build" -> call.receiverType().is("okhttp3.OkHttpClient.Builder") && !settings.has(call.receiver(), "callTimeout")
                    && settings.of(call.receiver()).stream().anyMatch(c -> c.name().equals("readTimeout")
                    && c.argument(0).toString().matches("0[lL]?|(java\\.time\\.)?Duration\\.ZERO"));
            default -> false;
        };
    }

    /** {@code HttpRequest.newBuilder(request, filter)}: a copy has the limit of what it is made from. */
    public static boolean isCopy(Call build) {
        return build.file().settings().of(build.receiver()).stream()
                .anyMatch(c -> c.name().equals("newBuilder") && c.arguments().size() == 2);
    }

    /** Whether the future of the exchange that a request is for has a limit, or is waited for with one. */
    public static boolean hasLimitOnExchange(Call build) {
        FileModel file = build.file();
        Variable request = holder(build);
        return file.calls().stream().filter(c -> c.isTo("java.net.http.HttpClient", "sendAsync")
                        && (c.argument(0) == build.node() || request != null && isSame(file, c.argument(0), request)))
                .anyMatch(send -> isLimited(send));
    }

    private static boolean isLimited(Call send) {
        for (Call next = send; next != null; next = next.next().orElse(null)) {
            if (next.is(Api.Flag.BOUNDS) || next.is(Api.Flag.TIMED)) {
                return true;
            }
        }
        return send.file().settings().of(send.expression()).stream()
                .anyMatch(c -> c.is(Api.Flag.BOUNDS) || c.is(Api.Flag.TIMED));
    }

    private static Variable holder(Call build) {
        return build.file().settings().holder(build.expression());
    }

    private static boolean isSame(FileModel file, Expression expression, Variable variable) {
        Variable meant = expression == null ? null : file.types().variable(expression);
        return meant != null && meant.identity().equals(variable.identity());
    }

    private static boolean isCastToHttp(Call call) {
        return call.node().getParentNode().orElse(null) instanceof CastExpr cast
                && cast.getType().toString().matches("(.*\\.)?Https?URLConnection");
    }

    /** Whoever gets it may set what is missing. */
    private static boolean isReturned(Call call) {
        Node parent = call.node().getParentNode().orElse(null);
        while (parent instanceof CastExpr) {
            parent = parent.getParentNode().orElse(null);
        }
        if (parent instanceof VariableDeclarator declarator) {
            String name = declarator.getNameAsString();
            return call.body().node().findFirst(ReturnStmt.class, r -> r.getExpression()
                    .map(e -> e.toString().equals(name)).orElse(false)).isPresent();
        }
        return parent instanceof ReturnStmt;
    }

    /** Whether a URL is evidently that of a server: made of text that does not name another scheme. */
    private static boolean isHttp(Expression url, Call use, int depth) {
        FileModel file = use.file();
        Expression e = Call.unwrap(url);
        Call made = file.callAt(e);
        if (made != null) {
            boolean ofText = made.isTo("java.net.URL", "new") || made.isTo("java.net.URI", "new", "create");
            if (ofText) {
                return made.argument(0) != null && isHttpText(file, made.argument(0), depth);
            }
            return made.isTo("java.net.URI", "toURL", "resolve", "normalize") && depth < MAX_DEPTH
                    && isHttp(made.receiver(), made, depth + 1);
        }
        Variable variable = e == null ? null : file.types().variable(e);
        List<Expression> values = variable == null ? List.of() : file.executors().values(variable);
        return depth < MAX_DEPTH && !values.isEmpty() && values.stream().allMatch(v -> isHttp(v, use, depth + 1));
    }

    private static boolean isHttpText(FileModel file, Expression text, int depth) {
        if (text.findFirst(StringLiteralExpr.class, part -> part.getValue().contains("!/")).isPresent()) {
            return false; // an entry of a jar
        }
        Expression first = Call.unwrap(text);
        while (first instanceof BinaryExpr sum) {
            first = sum.getLeft();
        }
        if (first.isStringLiteralExpr()) {
            return first.asStringLiteralExpr().asString().startsWith("http");
        }
        Variable variable = file.types().variable(first);
        if (variable != null && variable.initial().isPresent() && depth < MAX_DEPTH) {
            return isHttpText(file, variable.initial().get(), depth + 1);
        }
        return variable != null && variable.type().is("java.lang.String");
    }

    private static boolean isLocal(Expression address) {
        return address.toString().matches("(?s).*(getLoopbackAddress|\"localhost\"|\"127\\.|\"::1\"|UnixDomain).*");
    }
}
