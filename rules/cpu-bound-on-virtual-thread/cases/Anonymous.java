// example: release=21
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Hard: an anonymous task, a task in a variable.
class Distances {
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();

    void compute(String a, String b) {
        tasks.submit(new Callable<Integer>() { // finding: ExecutorService.submit
            @Override
            public Integer call() {
                int[][] d = new int[a.length() + 1][b.length() + 1];
                for (int i = 1; i <= a.length(); i++) {
                    for (int j = 1; j <= b.length(); j++) {
                        d[i][j] = Math.min(d[i - 1][j], d[i][j - 1]) + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    }
                }
                return d[a.length()][b.length()];
            }
        });
        Thread.startVirtualThread(() -> { // finding: startVirtualThread
            long sum = 0;
            for (int i = 0; i < a.length(); i++) {
                for (int j = 0; j < b.length(); j++) {
                    sum += (long) a.charAt(i) * b.charAt(j);
                }
            }
            System.out.println(sum);
        });
        Runnable busy = () -> {
            long n = 27;
            for (int i = 0; i < 1_000_000; i++) {
                while (n != 1) {
                    n = n % 2 == 0 ? n / 2 : 3 * n + 1;
                }
            }
        };
        tasks.execute(busy); // finding: Executor
    }
}
