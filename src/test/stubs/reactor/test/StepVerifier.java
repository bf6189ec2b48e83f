package reactor.test;

import java.time.Duration;
import org.reactivestreams.Publisher;

public interface StepVerifier {
    static <T> FirstStep<T> create(Publisher<? extends T> publisher) {
        return null;
    }

    Duration verify();

    interface LastStep {
        StepVerifier expectComplete();

        StepVerifier expectError(Class<? extends Throwable> type);

        Duration verifyComplete();
    }

    interface Step<T> extends LastStep {
        Step<T> expectNext(T value);
    }

    interface FirstStep<T> extends Step<T> { }
}
