package example;

final class Errors {
    static RuntimeException unchecked(Exception e) {
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return e instanceof RuntimeException r ? r : new IllegalStateException(e);
    }

    private Errors() { }
}
