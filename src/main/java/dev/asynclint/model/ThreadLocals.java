package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Place;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A ThreadLocal that a file makes, and how its values come and go. */
public final class ThreadLocals {

    private static final String THREAD_LOCAL = "java.lang.ThreadLocal";
    private static final Set<String> DEAR = Set.of("SimpleDateFormat", "DateFormat", "NumberFormat", "DecimalFormat", "MessageDigest",
            "Mac", "Cipher", "Random", "SecureRandom", "StringBuilder", "ByteBuffer", "CharBuffer", "ByteArrayOutputStream", "Calendar",
            "GregorianCalendar", "ObjectMapper", "Kryo", "DocumentBuilder", "DocumentBuilderFactory", "Transformer", "Collator",
            "CharsetEncoder", "CharsetDecoder", "Deflater", "Inflater", "Matcher", "SAXParser", "Gson", "Marshaller", "Unmarshaller");

    private ThreadLocals() {
    }

    /** Whether a call makes a ThreadLocal. */
    public static boolean isMadeBy(Call call) {
        return call.expression() != null && (call.name().equals("new") && call.file().isSubtype(call.receiverType(), THREAD_LOCAL)
                || call.isTo(THREAD_LOCAL, "withInitial"));
    }

    /** Whether a call sets a ThreadLocal to null. */
    public static boolean isSetToNull(Call call) {
        Expression value = Call.unwrap(call.argument(0));
        return call.isTo(THREAD_LOCAL, "set")
                && (value instanceof CastExpr cast ? Call.unwrap(cast.getExpression()) : value) instanceof NullLiteralExpr;
    }

    /**
     * The calls that give a thread a value which stays: empty when the code takes it back somewhere, when it is what a
     * thread keeps for itself, made when it is first asked for, or when the thread ends with the task.
     */
    public static List<Call> valuesThatStay(Life local) {
        if (local.field().isEmpty() || isMadeAnew(local) || local.isGivenAway() || local.isVisibleInPackage() || local.has("remove") || local.calls().stream()
                .anyMatch(c -> c.name().equals("set") && (isInFinally(c.node()) || takesBack(c)))) {
            return List.of();
        }
        return local.calls().stream().filter(c -> c.name().equals("set") && !c.arguments().isEmpty() && !isKept(c)
                && !c.body().threadRoot().context().isOn(Place.NEW_THREAD, Place.VIRTUAL_THREAD)).toList();
    }

    /** {@code handler = new ThreadLocal<>()} in a method: with the old one goes what the threads had in it. */
    private static boolean isMadeAnew(Life local) {
        return local.calls().stream().findFirst().filter(c -> c.file().executors().values(local.field().orElseThrow()).stream()
                .anyMatch(value -> value.findAncestor(MethodDeclaration.class).isPresent()
                        && value.findAncestor(IfStmt.class).isEmpty())).isPresent();
    }

    /**
     * Whether a call reads a ThreadLocal whose first value is an object that is dear to make: {@code withInitial} with
     * a buffer, a format, a digest.
     */
    public static boolean readsCache(Call call) {
        Variable local = call.isTo(THREAD_LOCAL, "get") && call.receiver() != null
                ? call.file().types().variable(call.receiver()) : null;
        return local != null && (isCache(call.file(), local) || call.file().elsewhere()
                .field(local, "cache", (other, field) -> Optional.of(isCache(other, field))).orElse(false));
    }

    private static boolean isCache(FileModel file, Variable local) {
        return file.executors().values(local).stream().map(file::callAt).anyMatch(made -> made != null && isMadeBy(made)
                && initialValues(made).stream().anyMatch(value -> isDear(made.file(), value)));
    }

    private static List<Expression> initialValues(Call made) {
        if (made.node() instanceof ObjectCreationExpr creation) {
            return creation.getAnonymousClassBody().stream().flatMap(List::stream).filter(m -> m.isMethodDeclaration()
                    && m.asMethodDeclaration().getNameAsString().equals("initialValue")).flatMap(m -> Results.of(m).stream()).toList();
        }
        Expression supplier = Call.unwrap(made.argument(0));
        return supplier instanceof MethodReferenceExpr ? List.of(supplier) : supplier == null ? List.of() : Results.of(supplier);
    }

    private static boolean isDear(FileModel file, Expression value) {
        Expression e = Call.unwrap(value);
        Call call = file.callAt(e);
        return e.isArrayCreationExpr() || call != null && DEAR.contains((call.name().equals("new") ? call.receiverType() : call.type())
                .simpleName()) || e instanceof MethodReferenceExpr reference && DEAR.contains(reference.getScope().toString());
    }

    /** {@code set(false)}, {@code set(before)}, {@code set(count + 1)} where that came from {@code get}, {@code set(x)} of a method that is given null or gives what was there. */
    private static boolean takesBack(Call set) {
        Expression value = Call.unwrap(set.argument(0));
        Variable variable = value == null ? null : set.file().types().variable(value);
        if (isSetToNull(set) || value != null && comesFrom(value, set) || value != null && value.toString().matches("false|Boolean\\.FALSE|0L?")) {
            return true;
        }
        if (variable == null) {
            return false;
        }
        Body method = set.body();
        boolean swaps = method.calls().stream().anyMatch(c -> c.name().equals("get") && set.receiver().equals(c.receiver())
                && FileModel.isBefore(c.node(), set.node()));
        return swaps || variable.name().matches("(?i)(last|prev|old|orig|saved|outer|before|parent).*") || variable.kind() == Variable.Kind.PARAMETER && method.isMethod() && set.file().calls().stream()
                .anyMatch(c -> c.name().equals(method.declaration().name())
                        && c.arguments().stream().anyMatch(a -> a.toString().matches("null|false"))
                        && set.file().helpers().bodyOf(c).orElse(null) == method);
    }

    /** Whether a value is made from what was there before: put back, or counted on. */
    private static boolean comesFrom(Expression value, Call set) {
        String get = set.receiver() + ".get()";
        return value.toString().contains(get) || value.findAll(NameExpr.class).stream().map(set.file().types()::variable)
                .anyMatch(v -> v != null && set.file().executors().values(v).stream().anyMatch(e -> e.toString().contains(get)));
    }

    /** {@code finally { CURRENT.set(previous); }} */
    private static boolean isInFinally(Node node) {
        for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
            Node inner = n;
            if (n.getParentNode().orElse(null) instanceof TryStmt attempt
                    && attempt.getFinallyBlock().filter(f -> f == inner).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** {@code if (buffer == null) BUFFER.set(new byte[1024])}: made once for each thread, and used again. */
    private static boolean isKept(Call set) {
        Expression value = Call.unwrap(set.argument(0));
        if (value instanceof ObjectCreationExpr made && set.file().typeOf(made).name().startsWith("java.")
                || value.isArrayCreationExpr() || value.isLiteralExpr()) {
            return true;
        }
        for (Node n = set.node(); n != null && n != set.body().node(); n = n.getParentNode().orElse(null)) {
            if (n instanceof IfStmt choice && choice.getCondition().toString().matches("(?s).*(null|isEmpty|isPresent|length|size|capacity).*")) {
                return true;
            }
        }
        return false;
    }
}
