package example;

import java.util.function.Supplier;

class UserFilter {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    String handle(String token, Supplier<String> next) {
        USER.set(userOf(token)); // finding: `USER`
        return next.get();
    }

    static String user() {
        return USER.get();
    }

    void nested(Runnable step) {
        DEPTH.set(DEPTH.get() + 1); // finding: `DEPTH`
        step.run();
    }

    private static String userOf(String token) {
        return token.substring(7);
    }
}
