package io.smallrye.mutiny.groups;

import io.smallrye.mutiny.Uni;
import java.util.function.Consumer;
import java.util.function.Function;

public class UniOnItem<T> {
    public <R> Uni<R> transform(Function<? super T, ? extends R> mapper) {
        return null;
    }

    public <R> Uni<R> transformToUni(Function<? super T, Uni<? extends R>> mapper) {
        return null;
    }

    public Uni<T> invoke(Consumer<? super T> callback) {
        return null;
    }
}
