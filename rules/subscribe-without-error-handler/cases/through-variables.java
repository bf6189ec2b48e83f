// example: profile=strict
// Hard: the chain goes through a variable and a method of its own that pass the failure on
package example;

import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Import {
    void all(List<String> files) {
        Flux<Integer> sizes = Flux.fromIterable(files).flatMap(this::size);
        Flux<Integer> large = sizes.filter(n -> n > 1000);
        large.subscribe(n -> System.out.println(n)); // finding: subscribe
    }

    void one(String file) {
        size(file).subscribe(); // finding: subscribe
    }

    private Mono<Integer> size(String file) {
        return Mono.fromCallable(() -> file.substring(1)).map(String::length);
    }
}
