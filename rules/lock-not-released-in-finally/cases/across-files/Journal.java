// Hard: the lock and what is called under it are declared in other files
package example;

class Journal extends Guarded {
    private final Encoder encoder = new Encoder();

    void append(String line) {
        guard.lock(); // finding: Encoder.encode
        count += encoder.encode(line);
        guard.unlock();
    }

    void reset() {
        guard.lock();
        count = 0;
        guard.unlock();
    }
}
