package org.apache.zookeeper;

public class WatchedEvent {
    public String getPath() {
        return "";
    }
}
