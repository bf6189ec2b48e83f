// example: release=21
package example;

// Trap: a thread of its own inherits from the one that starts it.
class Job {
    private static final InheritableThreadLocal<String> NAME = new InheritableThreadLocal<>();

    void start(String name) {
        NAME.set(name);
        new Thread(() -> System.out.println(NAME.get())).start();
        Thread.startVirtualThread(() -> System.out.println(NAME.get()));
        NAME.remove();
    }
}
