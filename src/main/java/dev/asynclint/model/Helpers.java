package dev.asynclint.model;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.asynclint.catalog.Place;
import dev.asynclint.catalog.Runs;
import dev.asynclint.facts.Context;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the project's own methods do with the functions that they are given: {@code retry(() -> load())}. */
public final class Helpers {

    private final FileModel file;
    private final Map<String, Optional<Use>> known = new HashMap<>();

    Helpers(FileModel file) {
        this.file = file;
    }

    /**
     * What becomes of a function.
     *
     * @param runs    the place; with an executor when that is another argument of the helper
     * @param context who runs it, when the helper itself decides; else null
     */
    record Use(Runs runs, Context context) {
    }

    /** Where a method of the project runs one of its functional arguments; empty when it is not known. */
    Optional<Use> useOf(Call call, int argument) {
        MethodDecl method = call.resolution().method();
        if (method == null || method.is(MethodDecl.Flag.ABSTRACT) || argument >= method.parameters().size()
                || file.types().view().functionalMethod(method.parameters().get(argument)) == null) {
            return Optional.empty();
        }
        return bodyOf(call).map(own -> useIn(own, argument)).orElseGet(() -> file.elsewhere()
                .method(call, "runs " + argument, (other, body) -> other.helpers().useIn(body, argument)));
    }

    /** The method of this file that a call means, when there is no doubt which. */
    public Optional<Body> bodyOf(Call call) {
        MethodDecl method = call.resolution().method();
        return method == null || method.is(MethodDecl.Flag.ABSTRACT) ? Optional.empty() : file.method(method.key());
    }

    /** The calls of a method in this file: all there are of a private one, where the whole file is read. */
    List<Call> callers(Body method) {
        return file.calls().stream().filter(c -> c.name().equals(method.declaration().name())
                && bodyOf(c).orElse(null) == method).toList();
    }

    /**
     * What the callers of a private method give it as this parameter; empty when the variable is none, or when nobody is
     * seen to call the method.
     */
    List<Expression> given(Variable parameter) {
        if (parameter.kind() != Variable.Kind.PARAMETER || !(parameter.declaration() instanceof Parameter declared)
                || !(declared.getParentNode().orElse(null) instanceof MethodDeclaration method) || !method.isPrivate()) {
            return List.of();
        }
        int index = method.getParameters().indexOf(declared);
        List<Expression> given = new ArrayList<>();
        callers(file.bodyAt(method)).forEach(c -> given.add(c.argument(index)));
        return given;
    }

    private Optional<Use> useIn(Body helper, int argument) {
        String key = helper.declaration().key() + "/" + argument;
        Optional<Use> result = known.get(key);
        if (result == null) {
            known.put(key, Optional.empty());
            Parameter parameter = ((CallableDeclaration<?>) helper.node()).getParameter(argument);
            result = find(helper, parameter, argument);
            known.put(key, result);
        }
        return result;
    }

    /**
     * What becomes of the parameter. Where it is run at once in one place and handed on in another, only the caller's
     * thread tells which: {@code if (inPool()) task.run(); else pool.execute(task);}.
     */
    private Optional<Use> find(Body body, Parameter parameter, int argument) {
        List<Use> uses = new ArrayList<>(2);
        collectUses(body, parameter, argument, uses);
        long atOnce = uses.stream().filter(use -> use.runs().place() == Place.SAME_THREAD).count();
        return atOnce > 0 && atOnce < uses.size()
                ? Optional.of(new Use(new Runs(argument, Place.NOWHERE, -1), Context.UNKNOWN))
                : uses.stream().findFirst();
    }

    /** Looks for {@code parameter.run()} and for calls that pass the parameter on. */
    private void collectUses(Body body, Parameter parameter, int argument, List<Use> uses) {
        for (Call call : body.calls()) {
            if (isParameter(call.receiver(), parameter) && isFunctionalCall(call)) {
                uses.add(runBy(body, argument));
            }
            for (int i = 0; i < call.arguments().size(); i++) {
                if (isParameter(call.argument(i), parameter)) {
                    passedOn(call, i, argument).ifPresent(uses::add);
                }
            }
        }
        body.inner().forEach(inner -> collectUses(inner, parameter, argument, uses));
    }

    private boolean isParameter(Expression expression, Parameter parameter) {
        if (!(expression instanceof NameExpr name) || !name.getNameAsString().equals(parameter.getNameAsString())) {
            return false;
        }
        Variable variable = file.types().variable(name);
        return variable != null && variable.declaration() == parameter;
    }

    private Use runBy(Body body, int argument) {
        Body root = body.threadRoot();
        if (root.isMethod() && root.context().equals(Context.CALLER)) {
            return new Use(new Runs(argument, Place.SAME_THREAD, -1), null);
        }
        Optional<Use> onGivenExecutor = file.execution().handover(root).flatMap(h -> onParameter(h, argument));
        return onGivenExecutor.orElseGet(() ->
                new Use(new Runs(argument, root.context().place(), -1), root.context()));
    }

    private Optional<Use> passedOn(Call call, int at, int argument) {
        Execution.Handover handover = file.execution().given(call, at).orElse(null);
        if (handover == null || handover.runs().place() == Place.NOWHERE) {
            return Optional.empty();
        }
        if (handover.runs().place() == Place.SAME_THREAD) {
            return Optional.of(runBy(call.body(), argument));
        }
        Context context = file.execution().context(handover);
        return Optional.of(onParameter(handover, argument)
                .orElseGet(() -> new Use(new Runs(argument, context.place(), -1), context)));
    }

    /** {@code void on(Executor e, Runnable r) { e.execute(r); }}: the executor is the caller's choice. */
    private Optional<Use> onParameter(Execution.Handover handover, int argument) {
        Call call = handover.call();
        Expression executor = switch (handover.runs().place()) {
            case EXECUTOR -> call.argument(handover.runs().executor());
            case RECEIVER -> call.receiver();
            default -> null;
        };
        Variable variable = executor == null ? null : file.types().variable(executor);
        if (variable != null && variable.declaration() instanceof Parameter parameter
                && parameter.getParentNode().orElse(null) instanceof CallableDeclaration<?> helper) {
            return Optional.of(new Use(new Runs(argument, Place.EXECUTOR, helper.getParameters().indexOf(parameter)), null));
        }
        return Optional.empty();
    }

    private boolean isFunctionalCall(Call call) {
        TypeRef type = call.receiverType();
        MethodDecl sam = file.types().view().functionalMethod(type);
        return sam != null && sam.name().equals(call.name());
    }
}
