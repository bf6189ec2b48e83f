package org.junit.rules;

public class Timeout implements TestRule {
    public static Timeout seconds(long seconds) {
        return new Timeout();
    }
}
