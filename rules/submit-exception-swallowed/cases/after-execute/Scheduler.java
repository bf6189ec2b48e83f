// Trap: the pool's own class looks at the outcome of each task in afterExecute
package example;

class Scheduler {
    private final LoggingPool pool = new LoggingPool(4);

    void run(String job) {
        pool.submit(() -> start(job));
    }

    private void start(String job) {
        if (job.isEmpty()) {
            throw new IllegalArgumentException("no job");
        }
    }
}
