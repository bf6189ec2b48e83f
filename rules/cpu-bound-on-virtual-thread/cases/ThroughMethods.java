// example: release=21
package example;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Hard: the loops are spread over methods of the class; a key pair is made in a method that a reference names.
class Keys {
    private final ExecutorService tasks = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory());

    void start(int[][] grid) {
        tasks.execute(this::makeKey); // finding: computes and never waits
        tasks.submit(() -> total(grid)); // finding: computes and never waits
    }

    private void makeKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(4096);
            generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private long total(int[][] grid) {
        long total = 0;
        for (int[] row : grid) {
            total += sum(row);
        }
        return total;
    }

    private static long sum(int[] row) {
        long sum = 0;
        for (int cell : row) {
            sum += (long) cell * cell;
        }
        return sum;
    }
}
