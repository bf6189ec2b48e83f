package example;

abstract class Limit {
    final void enter() throws InterruptedException {
        acquire();
    }

    protected abstract void acquire() throws InterruptedException;
}
