// example: release=21
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Analysis implements AutoCloseable {
    private final ExecutorService computing =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    CompletableFuture<double[]> blur(double[] image, int width) {
        return CompletableFuture.supplyAsync(() -> {
            double[] result = new double[image.length];
            for (int i = 0; i < image.length; i++) {
                for (int j = -width; j <= width; j++) {
                    result[i] += image[Math.floorMod(i + j, image.length)] / (2 * width + 1);
                }
            }
            return result;
        }, computing);
    }

    @Override
    public void close() {
        computing.shutdown();
    }
}
