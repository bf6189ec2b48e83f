// Hard: a controller's method waits before it gives its Mono; what it waits for comes through a local variable
package example;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class WarehouseController {
    private final Flux<String> shelves;

    WarehouseController(Flux<String> shelves) {
        this.shelves = shelves;
    }

    @GetMapping("/shelves")
    public Mono<String> shelves() {
        Mono<List<String>> all = shelves.collectList();
        List<String> names = all.block(); // finding: Mono.block
        return Mono.just(String.join(",", names));
    }

    @GetMapping("/first")
    public Mono<String> first() {
        return Mono.just(shelves.blockLast()); // finding: Flux.blockLast
    }
}
