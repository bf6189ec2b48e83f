package example;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Channel {
    protected final ReentrantLock lock = new ReentrantLock();
    protected final Condition readable = lock.newCondition();
    protected final Queue<String> buffer = new ArrayDeque<>();
}
