package io.smallrye.mutiny.groups;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

public class UniCreate {
    public <T> Uni<T> item(T value) {
        return null;
    }

    public <T> Uni<T> item(Supplier<? extends T> supplier) {
        return null;
    }
}
