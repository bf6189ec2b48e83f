// example: profile=strict
package example;

// Trap: what was there before is put back by whoever closes; a flag is taken down again; a thread counts its turns; a local one goes with its method.
class Scopes {
    private static final ThreadLocal<String> SCOPE = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);
    private static final ThreadLocal<Boolean> BUSY = new ThreadLocal<>();

    static AutoCloseable enter(String scope) {
        String before = SCOPE.get();
        SCOPE.set(scope);
        return () -> SCOPE.set(before);
    }

    static void guarded(Runnable work) {
        INSIDE.set(true);
        work.run();
        INSIDE.set(false);
    }

    static void busy(Runnable work) {
        setBusy(true);
        work.run();
        setBusy(null);
    }

    private static void setBusy(Boolean busy) {
        BUSY.set(busy);
    }

    private static final ThreadLocal<Integer> TURN = new ThreadLocal<>();

    static int turn() {
        Integer turn = TURN.get();
        if (turn == null) {
            turn = 7;
        }
        TURN.set(++turn);
        return turn;
    }

    private static final ThreadLocal<String> CONNECTION = new ThreadLocal<>();
    private static final ThreadLocal<String> CONTEXT = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> MAPPED = new ThreadLocal<>();

    static String swap(String connection) {
        String last = CONNECTION.get();
        CONNECTION.set(connection);
        return last;
    }

    static void enterScope(String context) {
        CONTEXT.set(context);
    }

    static void exitScope(String lastContext) {
        CONTEXT.set(lastContext);
    }

    static void disable() {
        enable(false);
    }

    static void enable(boolean on) {
        MAPPED.set(on);
    }

    static String once(String value) {
        ThreadLocal<String> local = new ThreadLocal<>();
        local.set(value);
        return local.get();
    }
}
