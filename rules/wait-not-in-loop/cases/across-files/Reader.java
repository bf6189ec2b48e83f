// Hard: the condition is a field of a superclass in another file
package example;

class Reader extends Channel {
    String read() throws InterruptedException {
        lock.lock();
        try {
            if (buffer.isEmpty()) {
                readable.await(); // finding: Condition.await
            }
            return buffer.remove();
        } finally {
            lock.unlock();
        }
    }

    Reader copy() {
        Condition condition = new Condition();
        condition.await();
        return this;
    }

    static class Condition {
        void await() {
        }
    }
}
