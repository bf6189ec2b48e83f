// example: profile=strict
package example;

// Trap: others can reach it, and may remove what is set here.
class Sessions {
    static final ThreadLocal<String> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<String> SHARED = new ThreadLocal<>();

    void open(String session) {
        CURRENT.set(session);
        SHARED.set(session);
    }

    static ThreadLocal<String> shared() {
        return SHARED;
    }
}
