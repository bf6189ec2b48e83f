package example;

final class DaemonThread extends Thread {
    static DaemonThread daemon(String name, Runnable work) {
        return new DaemonThread(name, work);
    }

    private DaemonThread(String name, Runnable work) {
        super(work, name);
        setDaemon(true);
    }
}
