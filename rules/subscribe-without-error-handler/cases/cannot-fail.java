// example: profile=strict
// Trap: what these publishers give cannot fail
package example;

import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Ticker {
    void start() {
        Mono.just("started").subscribe(System.out::println);
        Flux.interval(Duration.ofSeconds(1)).subscribe(System.out::println);
    }
}
