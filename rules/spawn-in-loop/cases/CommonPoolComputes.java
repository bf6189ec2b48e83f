// Trap: the default executor is bounded by the processors; tasks that only compute queue there without harm.
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class Checksums {
    List<CompletableFuture<Integer>> of(List<byte[]> blocks) {
        return blocks.stream()
                .map(block -> CompletableFuture.supplyAsync(() -> sum(block)))
                .toList();
    }

    private static int sum(byte[] block) {
        int sum = 7;
        for (byte b : block) {
            sum = 31 * sum + b;
        }
        return sum;
    }
}
