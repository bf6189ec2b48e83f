// example: profile=strict
// Trap: the method that makes the publisher looks at the failure
package example;

import reactor.core.publisher.Mono;

class Cache {
    void refresh(String key) {
        reload(key).subscribe();
        reload(key).map(String::length).subscribe(System.out::println);
    }

    private Mono<String> reload(String key) {
        Mono<String> loaded = Mono.fromCallable(() -> key.substring(1));
        return loaded.doOnError(e -> System.err.println(key + " is not loaded: " + e));
    }
}
