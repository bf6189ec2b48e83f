package example;

// Trap: held in a field and started by another method, or by a reference to its start.
class Session {
    private final Thread reader = new Thread(this::read, "reader");
    private final Thread writer = new Thread(this::write, "writer");
    private Thread pinger;

    Session(boolean ping) {
        if (ping) {
            pinger = new Thread(this::write);
        }
    }

    void open(java.util.concurrent.Executor setup) {
        reader.start();
        setup.execute(writer::start);
        if (pinger != null) {
            this.pinger.start();
        }
    }

    private void read() {
    }

    private void write() {
    }
}
