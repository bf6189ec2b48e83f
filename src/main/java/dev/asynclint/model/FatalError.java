package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.IfStmt;

/** {@code if (failure instanceof OutOfMemoryError) dumpHeap();}: the last words of a virtual machine, which serves nobody any more. */
final class FatalError {

    private static final String TYPE = "java.lang.VirtualMachineError";

    private FatalError() {
    }

    /** Whether code runs only when the virtual machine has failed. */
    static boolean isHandledAt(Node code, FileModel file) {
        Node inner = code;
        for (Node n = code.getParentNode().orElse(null); n != null && !(n instanceof CallableDeclaration<?>);
                n = n.getParentNode().orElse(null)) {
            if (n instanceof IfStmt choice && inner == choice.getThenStmt()
                    && choice.getCondition() instanceof InstanceOfExpr test
                    && file.isSubtype(file.types().read(test.getType(), test), TYPE)
                    || n instanceof CatchClause handler
                            && file.isSubtype(file.types().read(handler.getParameter().getType(), handler), TYPE)) {
                return true;
            }
            inner = n;
        }
        return false;
    }
}
