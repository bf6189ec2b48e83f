// Hard: an Optional gives the null when it is empty
package example;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class Mirrors {
    private final Map<String, String> hosts;

    Mirrors(Map<String, String> hosts) {
        this.hosts = hosts;
    }

    void warm(String region) {
        first(region).thenAccept(System.out::println);
        second(region).thenAccept(System.out::println);
    }

    private CompletableFuture<String> first(String region) {
        return Optional.ofNullable(hosts.get(region)).map(this::ping).orElse(null); // finding: gives null
    }

    private CompletableFuture<String> second(String region) {
        return Optional.ofNullable(hosts.get(region)).map(this::ping)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private String host(String region) {
        return Optional.ofNullable(hosts.get(region)).orElse(null);
    }

    private CompletableFuture<String> ping(String host) {
        return CompletableFuture.supplyAsync(host::trim);
    }
}
