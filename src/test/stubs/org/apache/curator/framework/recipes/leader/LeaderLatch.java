package org.apache.curator.framework.recipes.leader;

import java.util.concurrent.Executor;

public class LeaderLatch {
    public void addListener(LeaderLatchListener listener) {
    }

    public void addListener(LeaderLatchListener listener, Executor executor) {
    }
}
