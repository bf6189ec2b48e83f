package example;

// Trap: a class of thread that delegates to what it wraps, or to its superclass.
class NamedThread extends Thread {
    private final Thread wrapped;
    private final Runnable task;

    NamedThread(Thread wrapped, Runnable task) {
        this.wrapped = wrapped;
        this.task = task;
    }

    @Override
    public void run() {
        String before = getName();
        setName("named " + before);
        try {
            super.run();
            wrapped.run();
            task.run();
        } finally {
            setName(before);
        }
    }
}
