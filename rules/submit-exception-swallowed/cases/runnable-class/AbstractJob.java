package example;

abstract class AbstractJob implements Runnable {
    @Override
    public final void run() {
        try {
            work();
        } finally {
            Thread.currentThread().setName("idle");
        }
    }

    protected abstract void work();
}
