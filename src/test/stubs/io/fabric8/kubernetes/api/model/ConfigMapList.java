package io.fabric8.kubernetes.api.model;

public class ConfigMapList {
}
