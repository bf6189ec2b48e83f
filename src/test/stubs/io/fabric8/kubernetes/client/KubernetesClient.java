package io.fabric8.kubernetes.client;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapList;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.dsl.AppsAPIGroupDSL;
import io.fabric8.kubernetes.client.dsl.MixedOperation;
import io.fabric8.kubernetes.client.dsl.NamespaceableResource;
import io.fabric8.kubernetes.client.dsl.Resource;

public interface KubernetesClient {
    MixedOperation<ConfigMap, ConfigMapList, Resource<ConfigMap>> configMaps();

    <T extends HasMetadata> NamespaceableResource<T> resource(T item);

    AppsAPIGroupDSL apps();
}
