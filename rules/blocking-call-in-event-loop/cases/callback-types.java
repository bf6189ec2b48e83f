// Hard: the type of a lambda, or of what it is given to, says that a client's event thread calls it
import org.apache.zookeeper.KeeperException;
import org.apache.zookeeper.Watcher;
import org.apache.zookeeper.ZooKeeper;

class Configuration {
    private final ZooKeeper zooKeeper;
    private final Watcher watcher = event -> read(event.getPath()); // finding: ZooKeeper.getData
    private byte[] current;

    Configuration(ZooKeeper zooKeeper) {
        this.zooKeeper = zooKeeper;
    }

    Watcher watcher() {
        return watcher;
    }

    void follow(String path) {
        zooKeeper.getData(path, true, (code, at, context, data, stat) -> {
            current = code == 0 ? data : read(at); // finding: ZooKeeper.getData
        }, null);
    }

    private byte[] read(String path) {
        try {
            return zooKeeper.getData(path, true, null);
        } catch (KeeperException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
