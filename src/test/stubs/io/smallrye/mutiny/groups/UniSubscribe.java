package io.smallrye.mutiny.groups;

import java.util.function.Consumer;

public class UniSubscribe<T> {
    public void with(Consumer<? super T> onItem) {
    }

    public void with(Consumer<? super T> onItem, Consumer<? super Throwable> onFailure) {
    }
}
