package example;

import java.util.concurrent.atomic.AtomicInteger;

final class ProbeTask implements Runnable {
    private final NodeClient client;
    private final AtomicInteger missed = new AtomicInteger();

    ProbeTask(NodeClient client) {
        this.client = client;
    }

    @Override
    public void run() {
        if (client.ping()) {
            missed.set(0);
        } else {
            missed.incrementAndGet();
        }
    }
}

interface NodeClient {
    boolean ping();
}
