// Hard: what the wait stands on is shut down in the same chain, and used as if all had ended
package example;

import io.grpc.ManagedChannel;
import java.util.concurrent.TimeUnit;

class Switchover {
    private final Runnable dropTables;

    Switchover(Runnable dropTables) {
        this.dropTables = dropTables;
    }

    void leave(ManagedChannel old) throws InterruptedException {
        old.shutdown().awaitTermination(5, TimeUnit.SECONDS); // finding: awaitTermination
        dropTables.run();
    }

    void leaveForSure(ManagedChannel old) throws InterruptedException {
        if (!old.shutdown().awaitTermination(5, TimeUnit.SECONDS)) {
            old.shutdownNow();
        }
        dropTables.run();
    }
}
