// Trap: each round works on what the others have left; ports are opened; the object ends
package example;

import io.netty.bootstrap.ServerBootstrap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

interface BrokerFilter {
    CompletableFuture<Void> filterAsync(Map<String, Integer> candidates, String bundle);

    CompletableFuture<Void> closeAsync();
}

class Placement {
    private final List<BrokerFilter> filters;

    Placement(List<BrokerFilter> filters) {
        this.filters = filters;
    }

    Map<String, Integer> candidates(Map<String, Integer> brokers, String bundle) {
        Map<String, Integer> candidates = new HashMap<>(brokers);
        for (BrokerFilter filter : filters) {
            filter.filterAsync(candidates, bundle).join();
        }
        return candidates;
    }

    void batches(List<String> names, Map<String, Integer> batch) {
        for (String name : names) {
            batch.put(name, name.length());
            if (batch.size() == 100) {
                filters.get(0).filterAsync(batch, "all").join();
                batch.clear();
            }
        }
    }

    void open(ServerBootstrap server, List<Integer> ports) throws InterruptedException {
        for (int port : ports) {
            server.bind(port).sync();
        }
    }

    void close() {
        for (BrokerFilter filter : filters) {
            filter.closeAsync().join();
        }
    }
}
