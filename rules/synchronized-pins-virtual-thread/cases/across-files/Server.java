// example: release=21
// Hard: the thread starts here; monitor and blocking call are in other files, one of them in a base class
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Server {
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final PriceStore prices;

    Server(PriceStore prices) {
        this.prices = prices;
    }

    void onRequest(String article) {
        requests.execute(() -> System.out.println(prices.price(article)));
    }
}
