package io.fabric8.kubernetes.client.dsl;

import io.fabric8.kubernetes.api.model.autoscaling.v1.Scale;

public interface Scalable<T> {
    T scale(int count);

    T scale(int count, boolean wait);

    Scale scale();

    Scale scale(Scale scale);
}
