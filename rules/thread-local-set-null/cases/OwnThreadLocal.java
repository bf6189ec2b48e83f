package example;

// Trap: a class of the project that is only called so.
class Slots {
    private final ThreadLocal slot = new ThreadLocal();

    void free() {
        slot.set(null);
    }

    static class ThreadLocal {
        private Object value;

        void set(Object next) {
            value = next;
        }

        Object get() {
            return value;
        }
    }
}
