package io.quarkus.hibernate.reactive.panache;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

public class Panache {
    public static <T> Uni<T> withTransaction(Supplier<Uni<T>> work) {
        return null;
    }
}
