// example: profile=strict
package example;

import java.util.function.Supplier;

// Trap: a method of this name of the project
class Pricing {
    private final Tasks tasks;

    Pricing(Tasks tasks) {
        this.tasks = tasks;
    }

    void price(double value) {
        tasks.supplyAsync(() -> value);
    }
}

interface Tasks {
    void supplyAsync(Supplier<Double> value);
}
