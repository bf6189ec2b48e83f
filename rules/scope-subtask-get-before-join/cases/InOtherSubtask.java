// Hard: a subtask reads its sibling, and a handler reads what the join has not got.
// example: release=25
package example;

import java.time.Duration;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Booking {
    interface Hotel {
        String room(String city);

        String price(String room);
    }

    private final Hotel hotel;

    Booking(Hotel hotel) {
        this.hotel = hotel;
    }

    String offer(String city) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            var room = scope.fork(() -> hotel.room(city));
            var price = scope.fork(() -> hotel.price(room.get())); // finding: another subtask's result
            scope.join();
            return price.get();
        }
    }

    String within(String city, Duration limit) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAll(), c -> c.withTimeout(limit))) {
            var room = scope.fork(() -> hotel.room(city));
            try {
                scope.join();
            } catch (StructuredTaskScope.TimeoutException e) {
                return room.get(); // finding: before the scope's `join()`
            }
            return city;
        }
    }

    String failure(String city) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAll())) {
            var room = scope.fork(() -> hotel.room(city));
            if (room.exception() != null) { // finding: before the scope's `join()`
                return "none";
            }
            scope.join();
            return city;
        }
    }
}
