package example;

abstract class Worker {
    protected void onInterrupt(String what) {
        System.err.println("interrupted in " + what);
        restore();
    }

    private void restore() {
        Thread.currentThread().interrupt();
    }
}
