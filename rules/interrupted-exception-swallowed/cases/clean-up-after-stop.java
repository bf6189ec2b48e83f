// Trap: the loop of a thread's own ends by its flag; what it does for each of a list at its end waits for nothing.
package example;

import java.util.List;
import java.util.concurrent.TimeUnit;

class Registration {
    private final List<Registry> registries;
    private volatile boolean stopped;
    private Thread thread;

    Registration(List<Registry> registries) {
        this.registries = registries;
    }

    void start(String service) {
        thread = new Thread(() -> {
            while (!stopped) {
                registries.forEach(r -> r.renew(service));
                try {
                    if (!stopped) {
                        TimeUnit.SECONDS.sleep(30);
                    }
                } catch (Throwable e) {
                    if (!stopped) {
                        System.getLogger("registration").log(System.Logger.Level.WARNING, "no pause", e);
                    }
                }
            }
            for (Registry registry : registries) {
                registry.remove(service);
            }
        });
        thread.start();
    }

    void stop() {
        stopped = true;
        thread.interrupt();
    }
}

interface Registry {
    void renew(String service);

    void remove(String service);
}
