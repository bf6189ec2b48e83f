package example;

import org.junit.rules.TestRule;
import org.junit.rules.Timeout;

class ClusterRule implements TestRule {
    private final Timeout timeout = Timeout.seconds(600);

    Timeout timeout() {
        return timeout;
    }
}
