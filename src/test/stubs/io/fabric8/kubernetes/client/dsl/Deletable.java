package io.fabric8.kubernetes.client.dsl;

import java.util.List;

public interface Deletable {
    List<?> delete();
}
