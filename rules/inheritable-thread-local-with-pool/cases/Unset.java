package example;

import java.util.concurrent.ExecutorService;

// Trap: nobody sets it here; each thread keeps a buffer of its own.
class Unset {
    private static final InheritableThreadLocal<StringBuilder> TEXT = new InheritableThreadLocal<>() {
        @Override
        protected StringBuilder initialValue() {
            return new StringBuilder();
        }
    };

    void start(ExecutorService pool) {
        pool.execute(() -> System.out.println(TEXT.get().append("x")));
    }
}
