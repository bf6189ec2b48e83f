package example;

final class Errors {
    static RuntimeException unchecked(Exception e) {
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return e instanceof RuntimeException r ? r : new IllegalStateException(e);
    }

    static void inspect(Throwable t) {
        if (t instanceof InterruptedException) {
            throw new StageInterruptedException(t);
        }
        System.err.println("failed: " + t);
    }

    private Errors() { }
}

final class StageInterruptedException extends RuntimeException {
    StageInterruptedException(Throwable cause) {
        super(cause);
    }
}
