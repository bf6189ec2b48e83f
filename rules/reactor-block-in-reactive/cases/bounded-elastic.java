// Trap: on threads that may block, the wait harms nobody but its own chain
package example;

import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

interface Mailbox {
    Flux<String> unread(String user);

    Mono<Void> markRead(String user);
}

class Digest {
    private final Mailbox mailbox;

    Digest(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    Mono<String> build(String user) {
        return Mono.fromCallable(() -> {
            List<String> mails = mailbox.unread(user).collectList().block(Duration.ofSeconds(10));
            mailbox.markRead(user).block(Duration.ofSeconds(5));
            return String.join("\n", mails);
        }).subscribeOn(Schedulers.boundedElastic());
    }

    Flux<Void> all(Flux<String> users) {
        return users.publishOn(Schedulers.boundedElastic())
                .doOnNext(user -> mailbox.markRead(user).block())
                .flatMap(mailbox::markRead);
    }
}
