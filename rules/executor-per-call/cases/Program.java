package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Trap: a program that somebody starts by hand, with a pool for each of its commands.
class Console {
    public static void main(String[] args) {
        Console console = new Console();
        for (String arg : args) {
            console.handle(arg);
        }
    }

    void handle(String command) {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            pool.submit(() -> System.out.println(command));
        }
        pool.shutdown();
    }
}
