package example;

// Trap: the value of before is put back; it may be null, and often is not.
class Scopes {
    private static final ThreadLocal<String> SCOPE = new ThreadLocal<>();

    void in(String scope, Runnable work) {
        String previous = SCOPE.get();
        SCOPE.set(scope);
        try {
            work.run();
        } finally {
            if (previous == null) {
                SCOPE.remove();
            } else {
                SCOPE.set(previous);
            }
        }
    }
}
