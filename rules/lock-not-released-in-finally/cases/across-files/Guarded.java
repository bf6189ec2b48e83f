package example;

import java.util.concurrent.locks.ReentrantLock;

class Guarded {
    protected final ReentrantLock guard = new ReentrantLock();
    protected int count;
}
