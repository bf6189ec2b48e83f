package example;

import java.util.function.Supplier;

class UserContext {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();
    private static final ThreadLocal<String> PATH = ThreadLocal.withInitial(() -> "");

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

    void handleAt(String path, Runnable step) {
        String before = PATH.get();
        PATH.set(path);
        try {
            step.run();
        } finally {
            PATH.set(before);
        }
    }

    private static String userOf(String token) {
        return token.substring(7);
    }
}
