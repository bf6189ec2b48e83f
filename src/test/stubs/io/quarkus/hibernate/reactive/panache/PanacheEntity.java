package io.quarkus.hibernate.reactive.panache;

public abstract class PanacheEntity extends PanacheEntityBase {
    public Long id;
}
