// Trap: the inner scope's subtasks read what the outer scope has joined.
// example: release=25
package example;

import java.util.concurrent.StructuredTaskScope;

class Trip {
    interface Desk {
        String city(String name);

        String room(String city);

        String flight(String city);
    }

    private final Desk desk;

    Trip(Desk desk) {
        this.desk = desk;
    }

    String plan(String name) throws InterruptedException {
        try (var first = StructuredTaskScope.open()) {
            var city = first.fork(() -> desk.city(name));
            first.join();
            try (var second = StructuredTaskScope.open()) {
                var room = second.fork(() -> desk.room(city.get()));
                var flight = second.fork(() -> desk.flight(city.get()));
                second.join();
                return room.get() + flight.get();
            }
        }
    }
}
