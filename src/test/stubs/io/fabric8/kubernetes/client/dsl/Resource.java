package io.fabric8.kubernetes.client.dsl;

public interface Resource<T> extends Scalable<T>, CreateOrReplaceable<T>, ItemWritableOperation<T>, ServerSideApplicable<T> {
}
