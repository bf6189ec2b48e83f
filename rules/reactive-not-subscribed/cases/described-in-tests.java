package example;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

// Trap: verify describes a call, and what is to throw at once gives no publisher
class GreeterTest {
    private final Greetings greetings = mock(Greetings.class);

    @Test
    void asksOnce() {
        new Greeter(greetings).greet("Ada").block();
        verify(greetings).send("Hello Ada");
    }

    @Test
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> new Greeter(greetings).greet(null));
        assertThrows(NullPointerException.class, () -> {
            new Greeter(greetings).greet(null);
        });
    }
}

class Greeter {
    private final Greetings greetings;

    Greeter(Greetings greetings) {
        this.greetings = greetings;
    }

    Mono<Void> greet(String name) {
        return greetings.send("Hello " + name.strip());
    }
}

interface Greetings {
    Mono<Void> send(String text);
}
