package org.junit.jupiter.api;

import java.time.Duration;
import org.junit.jupiter.api.function.Executable;

public class Assertions {
    public static void assertTrue(boolean condition) { }

    public static void assertFalse(boolean condition) { }

    public static void assertEquals(Object expected, Object actual) { }

    public static void assertEquals(int expected, int actual) { }

    public static void assertEquals(int expected, Integer actual) { }

    public static <T extends Throwable> T assertThrows(Class<T> expectedType, Executable executable) {
        return null;
    }

    public static void assertTimeoutPreemptively(Duration timeout, Executable executable) { }

    public static <V> V fail(Throwable cause) {
        throw new AssertionError(cause);
    }

    public static <V> V fail(String message) {
        throw new AssertionError(message);
    }
}
