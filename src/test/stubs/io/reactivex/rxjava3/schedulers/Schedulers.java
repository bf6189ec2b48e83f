package io.reactivex.rxjava3.schedulers;

import io.reactivex.rxjava3.core.Scheduler;

public final class Schedulers {
    public static Scheduler io() {
        return null;
    }

    public static Scheduler computation() {
        return null;
    }
}
