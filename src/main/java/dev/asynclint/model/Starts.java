package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.stream.Stream;

/** Which calls begin asynchronous work, and do not only hand out the future of work that has begun before. */
final class Starts {

    private static final String HANDS_OUT =
            "(get|find|lookup|remove|poll|take|peek|pop|completed|failed|succeeded|all|any|when|next|last|first|current|to|as|of|new|combine)([A-Z].*)?"
                    + "|.*(Result|Future|Promise|Response|Completion|Termination|Handle|All)";
    private static final String BEGINS = "(close|stop|start|flush|shutdown|connect|disconnect|delete|drop|send|write|publish|save|load"
            + "|fetch|store|update|insert|create|register|unregister|deregister|open|bind|execute|run|submit|call|invoke|request|query"
            + "|reload|refresh|sync|ping|ack|acknowledge|process|handle|apply|deploy|undeploy|block|subscribe|unsubscribe|read|upload"
            + "|download|copy|move|rename|commit|rollback|cancel|abort|evict|invalidate|put|add|set|schedule)([A-Z].*)?";

    private Starts() {
    }

    /** Whether a call that gives a future begins the work behind it, as far as the catalogue or its name tells. */
    static boolean isStart(Call call, Node round) {
        if (call.is(Api.Flag.STARTS)) {
            return true;
        }
        TypeRef type = call.type();
        boolean gives = call.file().futures().isFuture(type) || call.file().reactive().isPublisher(type);
        if (!gives || call.is(Api.Flag.ALREADY_DONE) || call.name().equals("new")
                || call.receiverType().name().startsWith("java.")) {
            return false;
        }
        return call.name().endsWith("Async") || call.name().matches(BEGINS) || isNoGetter(call) && !call.arguments().isEmpty()
                && Stream.concat(Stream.ofNullable(call.receiver()), call.arguments().stream()).anyMatch(e -> mentionsVariableOf(call.file(), e, round));
    }

    /** Whether a method that gives a future and gets the element is more than a look-up. */
    static boolean handsOn(Call call) {
        return call.is(Api.Flag.STARTS) || call.name().endsWith("Async") || call.name().matches(BEGINS)
                && !call.receiverType().name().startsWith("java.") || isNoGetter(call);
    }

    private static boolean isNoGetter(Call call) {
        return !call.name().matches(HANDS_OUT) && !call.is(Api.Flag.ALREADY_DONE)
                && !call.receiverType().name().startsWith("java.");
    }

    /** Whether an expression depends on what each round has of its own. */
    static boolean mentionsVariableOf(FileModel file, Expression expression, Node round) {
        return expression.findFirst(NameExpr.class, name -> {
            Variable variable = file.types().variable(name);
            return variable != null && variable.declaration() != null && FileModel.isWithin(variable.declaration(), round);
        }).isPresent();
    }
}
