package com.google.common.base;

public final class Preconditions {
    private Preconditions() {}

    public static void checkState(boolean expression, Object errorMessage) {}
}
