// Trap: a collection between the two, whichever way it is made; sorted waits for all elements as well
package example;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class Weather {
    private final ExecutorService stations;

    Weather(ExecutorService stations) {
        this.stations = stations;
    }

    List<String> collected(List<String> places) {
        return places.stream().map(this::forecast).collect(Collectors.toList()).stream()
                .map(CompletableFuture::join).collect(Collectors.toList());
    }

    List<String> thenCollected(List<String> places) {
        return places.stream().map(this::forecast)
                .collect(Collectors.collectingAndThen(Collectors.toList(), all -> all.stream()
                        .map(CompletableFuture::join).collect(Collectors.toList())));
    }

    List<String> sorted(List<String> places) {
        return places.stream().map(this::forecast).sorted(Comparator.comparing(Object::hashCode))
                .map(CompletableFuture::join).collect(Collectors.toList());
    }

    String[] array(String... places) {
        CompletableFuture<?>[] all = Stream.of(places).map(this::forecast).toArray(CompletableFuture<?>[]::new);
        return Arrays.stream(all).map(CompletableFuture::join).map(String::valueOf).toArray(String[]::new);
    }

    private CompletableFuture<String> forecast(String place) {
        return CompletableFuture.supplyAsync(() -> place + ": rain", stations);
    }
}
