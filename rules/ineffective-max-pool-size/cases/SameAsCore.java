// Trap: the maximum of a scheduled pool is set to its core size, which is what it is anyway.
package example;

import java.util.concurrent.ScheduledThreadPoolExecutor;

class Ticker extends ScheduledThreadPoolExecutor {
    Ticker(int size) {
        super(size);
        setMaximumPoolSize(size);
    }

    void resize(int size) {
        setCorePoolSize(size);
        setMaximumPoolSize(size);
    }

    void allow(int size) {
        setMaximumPoolSize(2 * size); // finding: never grows
    }
}
