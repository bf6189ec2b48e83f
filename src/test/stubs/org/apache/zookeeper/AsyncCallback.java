package org.apache.zookeeper;

import org.apache.zookeeper.data.Stat;

public interface AsyncCallback {
    interface DataCallback extends AsyncCallback {
        void processResult(int rc, String path, Object ctx, byte[] data, Stat stat);
    }
}
