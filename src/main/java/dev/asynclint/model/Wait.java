package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.asynclint.facts.Effect;

/** A wait without an end: no limit in the call, none on what it waits for, and what it waits for is not known done. */
public record Wait(Call call, Effect effect) {

    /** Within a loop of its own method that goes on until it is told to stop: a consumer, a condition's loop. */
    public boolean isInWaitLoop() {
        Node inner = call.node();
        Body root = call.body().threadRoot();
        for (Node n = inner.getParentNode().orElse(null); n != null && n != root.node(); n = n.getParentNode().orElse(null)) {
            if (n instanceof WhileStmt || n instanceof DoStmt || n instanceof ForStmt loop && loop.getCompare().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
