// Trap: a listener that is registered together with an executor runs there, not on the client's event thread
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.curator.framework.recipes.leader.LeaderLatch;
import org.apache.curator.framework.recipes.leader.LeaderLatchListener;

class Elections {
    private final ExecutorService listeners = Executors.newSingleThreadExecutor();

    void join(LeaderLatch latch) {
        latch.addListener(new LeaderLatchListener() {
            @Override
            public void isLeader() {
                pause();
            }

            @Override
            public void notLeader() {
                pause();
            }
        }, listeners);
        latch.addListener(new LeaderLatchListener() {
            @Override
            public void isLeader() {
                pause(); // finding: Thread.sleep
            }

            @Override
            public void notLeader() {
            }
        });
    }

    private void pause() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
