// Hard: that the field is a latch, and the executor the project's own, stands in other files.
package example;

import java.util.concurrent.TimeUnit;

class Startup {
    private final Services services;

    Startup(Services services) {
        this.services = services;
    }

    String start() throws InterruptedException {
        services.ready.await(10, TimeUnit.SECONDS); // finding: CountDownLatch.await
        return services.address();
    }

    int migrate(Lane lane) throws InterruptedException {
        lane.execute(services::address);
        lane.shutdown();
        lane.awaitTermination(1, TimeUnit.HOURS); // finding: still running
        return services.address().length();
    }
}
