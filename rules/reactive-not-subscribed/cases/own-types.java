package example;

import java.util.ArrayList;
import java.util.List;
import org.reactivestreams.Publisher;

// Trap: the project's own types of these names, and a fluent publisher that only gives itself back
class Metrics {
    private final Ticks ticks = new Ticks();
    private final Single single = new Single();

    void configure() {
        ticks.every(10).named("jobs");
        single.fire();
        new Ticks();
    }
}

class Wire {
    private Ticks ticks;

    Ticks register(Ticks next) {
        ticks = next;
        return ticks == null ? new Ticks() : new Ticks().every(1);
    }

    void connect() {
        register(new Ticks());
    }
}

class Ticks implements Publisher<Long> {
    private final List<String> names = new ArrayList<>();
    private long millis;

    Ticks every(long period) {
        millis = period;
        return this;
    }

    Ticks named(String name) {
        names.add(name + millis);
        return this;
    }
}

class Single {
    Single fire() {
        return this;
    }
}
