// Trap: a type of the project that has methods of the same names
package example;

import java.util.List;
import java.util.function.Consumer;

class Lanes {
    private final List<Runnable> lanes;

    Lanes(List<Runnable> lanes) {
        this.lanes = lanes;
    }

    Lanes parallel() {
        return this;
    }

    Lanes stream() {
        return this;
    }

    void forEach(Consumer<Runnable> action) {
        lanes.forEach(action);
    }

    void pause() {
        stream().parallel().forEach(lane -> {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
