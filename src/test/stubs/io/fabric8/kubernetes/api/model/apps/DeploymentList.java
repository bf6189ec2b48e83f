package io.fabric8.kubernetes.api.model.apps;

public class DeploymentList {
}
