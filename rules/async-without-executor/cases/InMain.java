// Trap: a tool that is only a main method.
// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

class Tool {
    public static void main(String[] args) {
        CompletableFuture.runAsync(() -> System.out.println(args.length)).join();
    }
}
