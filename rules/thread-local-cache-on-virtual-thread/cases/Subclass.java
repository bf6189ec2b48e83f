// example: release=21
package example;

import java.util.Random;

// Hard: an anonymous subclass gives the first value; the read stands two calls away.
class Simulation {
    private final ThreadLocal<Random> random = new ThreadLocal<>() {
        @Override
        protected Random initialValue() {
            return new Random(42);
        }
    };
    void start() {
        Thread.ofVirtual().name("simulation").start(this::step);
    }

    private void step() {
        move();
    }

    private void move() {
        System.out.println(random.get().nextInt()); // finding: `random`
    }
}
