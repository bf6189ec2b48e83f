package org.apache.zookeeper;

import org.apache.zookeeper.data.Stat;

public class ZooKeeper {
    public byte[] getData(String path, boolean watch, Stat stat) throws KeeperException, InterruptedException {
        return null;
    }

    public void getData(String path, boolean watch, AsyncCallback.DataCallback callback, Object context) {
    }
}
