// Hard: that Lanes is a pool is to be seen in another file.
package example;

import java.util.concurrent.ThreadPoolExecutor;

class Workers {
    private final Lanes lanes = new Lanes(4, 100);

    Workers() {
        lanes.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy()); // finding: every further task
    }

    void work(Runnable task) {
        lanes.execute(task);
    }
}
