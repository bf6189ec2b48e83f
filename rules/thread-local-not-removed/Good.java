package example;

import java.util.function.Supplier;

class UserFilter {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    String handle(String token, Supplier<String> next) {
        USER.set(userOf(token));
        try {
            return next.get();
        } finally {
            USER.remove();
        }
    }

    static String user() {
        return USER.get();
    }

    void nested(Runnable step) {
        int depth = DEPTH.get();
        DEPTH.set(depth + 1);
        try {
            step.run();
        } finally {
            DEPTH.set(depth);
        }
    }

    private static String userOf(String token) {
        return token.substring(7);
    }
}
