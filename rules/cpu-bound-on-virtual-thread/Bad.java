// example: release=21
package example;

import java.math.BigInteger;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Analysis implements AutoCloseable {
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();

    CompletableFuture<double[]> blur(double[] image, int width) {
        return CompletableFuture.supplyAsync(() -> { // finding: computes and never waits
            double[] result = new double[image.length];
            for (int i = 0; i < image.length; i++) {
                for (int j = -width; j <= width; j++) {
                    result[i] += image[Math.floorMod(i + j, image.length)] / (2 * width + 1);
                }
            }
            return result;
        }, tasks);
    }

    void prime(int bits) {
        Thread.startVirtualThread(() -> System.setProperty("prime", BigInteger.probablePrime(bits, new Random()).toString())); // finding: Thread.startVirtualThread
    }

    @Override
    public void close() {
        tasks.close();
    }
}
