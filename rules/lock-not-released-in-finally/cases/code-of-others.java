// Hard: what a caller gives to do may throw; one of two handlers leaves without giving the lock back
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

class Guarded {
    private final ReentrantReadWriteLock state = new ReentrantReadWriteLock();
    private final ReentrantLock single = new ReentrantLock();

    <T> T read(Supplier<T> view) {
        state.readLock().lock(); // finding: Supplier.get
        T seen = view.get();
        state.readLock().unlock();
        return seen;
    }

    <T> T alone(Callable<T> work) {
        single.lock(); // finding: A way out of this method
        try {
            T made = work.call();
            single.unlock();
            return made;
        } catch (RuntimeException e) {
            single.unlock();
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T careful(Callable<T> work) {
        single.lock();
        try {
            T made = work.call();
            single.unlock();
            return made;
        } catch (RuntimeException e) {
            single.unlock();
            throw e;
        } catch (Exception e) {
            single.unlock();
            throw new IllegalStateException(e);
        }
    }
}
