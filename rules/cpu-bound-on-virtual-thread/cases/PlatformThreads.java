// example: release=21
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Trap: computed on platform threads; the virtual thread only waits for it.
class Matrix {
    private final ExecutorService computing = Executors.newWorkStealingPool();

    void square(double[][] m) {
        computing.submit(() -> multiply(m, m));
        Thread.startVirtualThread(() -> System.out.println("squared"));
    }

    private static double[][] multiply(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                c[i][j] = a[i][0] * b[0][j];
            }
        }
        return c;
    }
}
