package example;

import java.util.List;

// Hard: reached through another class, a list of them, an anonymous subclass.
class Cleaner {
    private static final ThreadLocal<Integer> COUNT = new ThreadLocal<>() {
        @Override
        protected Integer initialValue() {
            return 0;
        }
    };

    void clean(Context context, List<ThreadLocal<String>> all) {
        context.user().set(null); // finding: ThreadLocal.set
        Context.PATH.set(null); // finding: ThreadLocal.set
        all.forEach(local -> local.set(null)); // finding: ThreadLocal.set
        COUNT.set(null); // finding: ThreadLocal.set
    }

    static class Context {
        static final ThreadLocal<String> PATH = new ThreadLocal<>();
        private final ThreadLocal<String> user = new ThreadLocal<>();

        ThreadLocal<String> user() {
            return user;
        }
    }
}
