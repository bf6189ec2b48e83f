// Hard: whether rollout.await() waits, and that it could be given a limit, stands in another file.
package example;

import java.util.concurrent.TimeUnit;

class Deploy {
    private final Rollout rollout = new Rollout();

    String deploy(String version, long timeout, TimeUnit unit) throws InterruptedException {
        rollout.start(version);
        rollout.await(version); // finding: by way of
        return rollout.state();
    }
}
