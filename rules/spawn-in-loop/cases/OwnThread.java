// Trap: an object has one thread, which a field holds; dead workers are replaced.
package example;

import java.util.ArrayList;
import java.util.List;

class Connection implements Runnable {
    private final List<Thread> workers = new ArrayList<>();
    private Thread receiver;

    void sendAll(List<String> requests) {
        for (String request : requests) {
            send(request);
        }
    }

    private void send(String request) {
        open(request);
        System.getLogger("connection").log(System.Logger.Level.DEBUG, request);
    }

    private void open(String first) {
        if (receiver != null) {
            return;
        }
        receiver = new Thread(this, "receiver of " + first);
        receiver.start();
    }

    void replaceDead() {
        for (int i = 0; i < workers.size(); i++) {
            if (!workers.get(i).isAlive()) {
                Thread fresh = new Thread(this);
                fresh.start();
                workers.set(i, fresh);
            }
        }
    }

    @Override
    public void run() {
        System.getLogger("connection").log(System.Logger.Level.DEBUG, "receiving");
    }
}
