package example;

import java.util.concurrent.Semaphore;

class RateLimit extends Limit {
    private final Semaphore permits = new Semaphore(10);

    @Override
    protected void acquire() throws InterruptedException {
        permits.acquire();
    }
}
