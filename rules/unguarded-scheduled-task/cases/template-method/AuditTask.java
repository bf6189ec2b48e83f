package example;

abstract class AuditTask implements Runnable {
    private volatile long runs;

    @Override
    public final void run() {
        runs++;
        runTask();
    }

    long runs() {
        return runs;
    }

    protected abstract void runTask();
}
