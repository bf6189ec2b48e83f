// Trap: a method of the project's own that is called block; a Block that is no publisher
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

record Header(String hash) {
    Header block() {
        return this;
    }
}

class Ledger {
    private final List<Header> headers = new ArrayList<>();

    Mono<String> append(Mono<Header> header) {
        return header.map(h -> h.block().hash()).doOnNext(hash -> headers.add(new Header(hash).block()));
    }

    Mono<Long> count(Mono<String> hash) {
        return hash.map(h -> toStream().filter(x -> x.hash().equals(h)).count());
    }

    Stream<Header> toStream() {
        return headers.stream();
    }
}
