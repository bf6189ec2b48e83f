// Hard: that Clock is a scheduled pool is to be seen in another file.
package example;

class Timers {
    private final Clock clock = new Clock();

    Timers(int threads) {
        clock.setMaximumPoolSize(threads); // finding: has no effect
    }
}
