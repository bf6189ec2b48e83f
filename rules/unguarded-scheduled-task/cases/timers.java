package example;

import java.util.Timer;
import java.util.TimerTask;

// Hard: an exception in a TimerTask ends the one thread of the Timer, and with it every other task of it
class CertificateWatch {
    private final Timer timer = new Timer("certificates", true);
    private final CertificateStore store;

    CertificateWatch(CertificateStore store) {
        this.store = store;
    }

    void start() {
        timer.schedule(new TimerTask() { // finding: Timer
            @Override
            public void run() {
                store.reload();
            }
        }, 0, 60_000);
        timer.scheduleAtFixedRate(new GuardedReload(), 0, 60_000);
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                store.reload();
            }
        }, 5_000);
    }

    private class GuardedReload extends TimerTask {
        @Override
        public void run() {
            try {
                store.reload();
            } catch (RuntimeException e) {
                store.markStale(e);
            }
        }
    }
}

interface CertificateStore {
    void reload();

    void markStale(Exception why);
}
