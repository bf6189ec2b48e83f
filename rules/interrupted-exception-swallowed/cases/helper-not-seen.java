package example;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import org.acme.zk.ZkClient;

// Trap: a helper whose name says that it sees to the interrupt stands in code that is not there to be read.
class Names {
    private final BlockingQueue<String> names;

    Names(BlockingQueue<String> names) {
        this.names = names;
    }

    String next() throws IOException {
        try {
            return names.take();
        } catch (InterruptedException e) {
            throw new IOException("no name", ZkClient.checkInterrupted(e));
        }
    }

    String nextOrNone() {
        try {
            return names.take();
        } catch (InterruptedException e) {
            ZkClient.restoreInterrupt();
            return "";
        }
    }

    String nextOrLogged() {
        try {
            return names.take();
        } catch (InterruptedException e) { // finding: BlockingQueue.take
            ZkClient.log(e);
            return "";
        }
    }
}
