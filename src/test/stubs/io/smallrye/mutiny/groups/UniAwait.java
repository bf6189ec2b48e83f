package io.smallrye.mutiny.groups;

import java.time.Duration;

public class UniAwait<T> {
    public T indefinitely() {
        return null;
    }

    public T atMost(Duration limit) {
        return null;
    }
}
