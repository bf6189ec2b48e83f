package io.fabric8.kubernetes.client.dsl;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentList;

public interface AppsAPIGroupDSL {
    MixedOperation<Deployment, DeploymentList, RollableScalableResource<Deployment>> deployments();
}
