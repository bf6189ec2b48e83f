package example;

import java.util.function.Supplier;

class UserContext {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();
    private static final ThreadLocal<String> PATH = ThreadLocal.withInitial(() -> "");

    String handle(String token, Supplier<String> next) {
        USER.set(userOf(token)); // finding: `USER`
        return next.get();
    }

    static String user() {
        return USER.get();
    }

    void handleAt(String path, Runnable step) {
        PATH.set(path); // finding: `PATH`
        step.run();
        System.out.println(PATH.get());
    }

    private static String userOf(String token) {
        return token.substring(7);
    }
}
