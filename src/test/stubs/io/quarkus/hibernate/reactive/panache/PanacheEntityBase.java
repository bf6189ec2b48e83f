package io.quarkus.hibernate.reactive.panache;

import io.smallrye.mutiny.Uni;

public abstract class PanacheEntityBase {
    public <T extends PanacheEntityBase> Uni<T> persist() {
        return null;
    }
}
