// example: profile=strict
// Trap: the second function is for the failure
package example;

import reactor.core.publisher.Mono;

class Reply {
    void send(Mono<String> reply) {
        reply.subscribe(System.out::println, e -> System.err.println("no reply: " + e));
        reply.subscribe(text -> System.out.println(text), Throwable::printStackTrace);
    }
}
