package org.awaitility.core;

import java.time.Duration;
import java.util.concurrent.Callable;

public class ConditionFactory {
    public ConditionFactory atMost(Duration timeout) {
        return this;
    }

    public void until(Callable<Boolean> condition) { }
}
