package org.testng;

public class Assert {
    public static void assertEquals(int actual, int expected) { }

    public static void assertTrue(boolean condition) { }
}
