package dev.asynclint.model;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.asynclint.catalog.Place;
import dev.asynclint.catalog.Runs;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What this file's own methods do with the functions that they are given: {@code retry(() -> load())}. */
public final class Helpers {

    private final FileModel file;
    private final Map<String, Optional<Runs>> known = new HashMap<>();

    Helpers(FileModel file) {
        this.file = file;
    }

    /** Where a method of this file runs one of its functional arguments; empty when it is not known. */
    Optional<Runs> runsParameter(Call call, int argument) {
        Body helper = bodyOf(call).orElse(null);
        if (helper == null || argument >= helper.declaration().parameters().size()) {
            return Optional.empty();
        }
        String key = helper.declaration().key() + "/" + argument;
        Optional<Runs> result = known.get(key);
        if (result == null) {
            known.put(key, Optional.empty());
            result = find(helper, argument).map(place -> new Runs(argument, place, -1));
            known.put(key, result);
        }
        return result;
    }

    /** The method of this file that a call means, when there is no doubt which. */
    public Optional<Body> bodyOf(Call call) {
        MethodDecl method = call.resolution().method();
        if (method == null || method.is(MethodDecl.Flag.ABSTRACT)) {
            return Optional.empty();
        }
        return file.bodies().stream()
                .filter(b -> b.isMethod() && b.declaration().key().equals(method.key())).findFirst();
    }

    private Optional<Place> find(Body helper, int argument) {
        CallableDeclaration<?> declaration = (CallableDeclaration<?>) helper.node();
        String name = declaration.getParameter(argument).getNameAsString();
        List<Place> places = new ArrayList<>(1);
        collect(helper, name, places);
        return places.stream().findFirst();
    }

    /** Looks for {@code parameter.run()} and for calls that pass the parameter on. */
    private void collect(Body body, String parameter, List<Place> places) {
        for (Call call : body.calls()) {
            if (call.receiver() instanceof NameExpr name && name.getNameAsString().equals(parameter)
                    && isFunctionalCall(call)) {
                places.add(body.isMethod() || body.file().execution().runsAtOnce(body) ? Place.SAME_THREAD
                        : body.context().place());
            }
            for (int i = 0; i < call.arguments().size(); i++) {
                Expression given = call.argument(i);
                if (given instanceof NameExpr name && name.getNameAsString().equals(parameter)) {
                    passedOn(call, i).ifPresent(places::add);
                }
            }
        }
        for (Body inner : body.inner()) {
            collect(inner, parameter, places);
        }
    }

    private Optional<Place> passedOn(Call call, int argument) {
        Optional<Runs> runs = call.api() != null ? call.api().runsOf(argument) : runsParameter(call, argument);
        return runs.map(r -> file.execution().context(new Execution.Handover(call, argument, r)).place())
                .filter(place -> place != Place.NOWHERE);
    }

    private boolean isFunctionalCall(Call call) {
        TypeRef type = call.receiverType();
        MethodDecl sam = file.types().view().functionalMethod(type);
        return sam != null && sam.name().equals(call.name());
    }
}
