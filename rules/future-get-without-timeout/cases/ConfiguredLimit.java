// Trap: the limit is configured, and zero stands for none.
package example;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class Channel {
    private long timeout;

    synchronized int read(Future<Integer> bytes) throws Exception {
        if (timeout > 0) {
            return bytes.get(timeout, TimeUnit.MILLISECONDS);
        } else {
            return bytes.get();
        }
    }

    synchronized int readOther(Future<Integer> bytes, Future<Integer> header) throws Exception {
        if (timeout > 0) {
            return header.get(timeout, TimeUnit.MILLISECONDS);
        } else {
            return bytes.get(); // finding: Future.get
        }
    }

    synchronized int readAll(Future<Integer> bytes, boolean all) throws Exception {
        if (all) {
            return bytes.get(); // finding: Future.get
        } else {
            return bytes.get(timeout, TimeUnit.MILLISECONDS);
        }
    }
}
