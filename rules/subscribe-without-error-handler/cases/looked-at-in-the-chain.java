// example: profile=strict
// Trap: a stage of the chain looks at the failure
package example;

import reactor.core.publisher.Mono;

class Mailing {
    void send(Mono<String> mail) {
        mail.doOnError(e -> System.err.println("not sent: " + e)).subscribe();
        mail.onErrorResume(e -> Mono.just("lost")).subscribe(System.out::println);
        Mono<String> watched = mail.doOnError(e -> System.err.println("not sent: " + e));
        watched.subscribe(System.out::println);
    }
}
