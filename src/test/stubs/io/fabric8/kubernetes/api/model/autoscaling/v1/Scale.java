package io.fabric8.kubernetes.api.model.autoscaling.v1;

public class Scale {
}
