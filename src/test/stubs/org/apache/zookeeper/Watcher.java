package org.apache.zookeeper;

public interface Watcher {
    void process(WatchedEvent event);
}
