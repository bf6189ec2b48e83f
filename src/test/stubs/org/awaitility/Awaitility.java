package org.awaitility;

import org.awaitility.core.ConditionFactory;

public class Awaitility {
    public static ConditionFactory await() {
        return new ConditionFactory();
    }
}
