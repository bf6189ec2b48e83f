// Trap: a test waits for the result, also in a helper that gives a publisher
package example;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class CheckoutTest {
    @Test
    void total() {
        Long total = price("book").map(p -> p + price("pen").block()).block();
        if (total == null || total != 300) {
            throw new AssertionError(total);
        }
    }

    private Mono<Long> price(String article) {
        Mono<Long> first = Mono.just(100L);
        first.block();
        return first;
    }
}
