package io.fabric8.kubernetes.client.dsl;

public interface ServerSideApplicable<T> {
    T serverSideApply();
}
