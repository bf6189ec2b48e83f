// Trap: what stands before the try cannot fail, and each branch gives back.
package example;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;

class Encoder {
    private static final System.Logger LOG = System.getLogger("encoder");
    private final Semaphore cores = new Semaphore(8);
    private final LongAdder running = new LongAdder();

    byte[] encode(byte[] frame) throws InterruptedException {
        cores.acquire();
        long start = System.nanoTime();
        running.increment();
        LOG.log(System.Logger.Level.DEBUG, "start");
        try {
            return work(frame);
        } finally {
            cores.release();
            LOG.log(System.Logger.Level.DEBUG, "took {0}", System.nanoTime() - start);
        }
    }

    boolean encodeIfFree(byte[] frame) {
        if (cores.tryAcquire()) {
            try {
                return work(frame).length > 0;
            } finally {
                cores.release();
            }
        } else {
            LOG.log(System.Logger.Level.DEBUG, "all cores are busy");
            return false;
        }
    }

    boolean encodeAndTell(byte[] frame) throws InterruptedException {
        cores.acquire();
        boolean done;
        try {
            done = work(frame).length > 0;
            cores.release();
        } catch (RuntimeException e) {
            cores.release();
            throw e;
        }
        return done;
    }

    private static byte[] work(byte[] frame) {
        return frame.clone();
    }
}
