package example;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

// Hard: a test that verifies nothing, whatever the publisher does
class PriceFeedTest {
    private final Flux<Integer> feed = Flux.just(1, 2);

    @Test
    void beginsWithOne() {
        StepVerifier.create(feed).expectNext(1).expectNext(3).expectComplete(); // finding: Nothing is verified
    }

    @Test
    void failsAtTheEnd() {
        StepVerifier.create(feed)
                .expectNext(1)
                .expectError(IllegalStateException.class); // finding: Nothing is verified
    }

    @Test
    void hasTwo() {
        StepVerifier.create(feed).expectNext(1).expectNext(2).verifyComplete();
        StepVerifier.create(feed).expectNext(1).expectNext(2).expectComplete().verify();
        StepVerifier later = StepVerifier.create(feed).expectNext(1).expectComplete();
        later.verify();
    }
}
