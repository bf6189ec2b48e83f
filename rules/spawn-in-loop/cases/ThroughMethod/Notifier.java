// Hard: the thread is started in a method of its own; the loop stands in the other file.
package example;

import java.util.function.Consumer;

class Notifier {
    private final Consumer<String> gateway;

    Notifier(Consumer<String> gateway) {
        this.gateway = gateway;
    }

    void notifyLater(String user) {
        Thread thread = new Thread(() -> gateway.accept(user));
        thread.setDaemon(true);
        thread.start(); // finding: Thread.start
    }

    void startCleaner() {
        Thread cleaner = new Thread(() -> gateway.accept("clean"));
        cleaner.start();
    }
}
