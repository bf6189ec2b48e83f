// example: release=21
package example;

import java.util.concurrent.ThreadFactory;

final class Factories {
    static final ThreadFactory LIGHT = Thread.ofVirtual().name("light-", 0).factory();

    private Factories() {
    }

    static ThreadFactory named(String name) {
        return Thread.ofPlatform().name(name + "-", 0).factory();
    }
}
