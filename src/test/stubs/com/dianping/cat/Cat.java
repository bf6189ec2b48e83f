package com.dianping.cat;

public final class Cat {
    private Cat() {
    }

    public static void logEvent(String type, String name) {
    }

    public static void logError(Throwable cause) {
    }
}
