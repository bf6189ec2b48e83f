package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

interface Station {
    double temperature();
}

final class Forks {
    private Forks() {
    }

    static void warmUp(StructuredTaskScope<Double, ?> scope, List<Station> stations) {
        for (Station station : stations) {
            scope.fork(() -> station.temperature());
        }
    }
}
