// Trap: a round of a lock-free algorithm changes something itself; a spin with a bound before the thread parks
package example;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

class Stack<T> {
    private record Node<T>(T value, Node<T> next) {
    }

    private final AtomicReference<Node<T>> head = new AtomicReference<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicInteger size = new AtomicInteger();

    void push(T value) {
        Node<T> next;
        do {
            next = new Node<>(value, head.get());
        } while (!head.compareAndSet(next.next(), next));
        size.incrementAndGet();
    }

    void exclusively(Runnable work) {
        while (!busy.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
        try {
            work.run();
        } finally {
            busy.set(false);
        }
    }

    void awaitSome() {
        for (int spins = 0; spins < 100 && size.get() == 0; spins++) {
            Thread.onSpinWait();
        }
        if (size.get() == 0) {
            LockSupport.park(this);
        }
    }
}
