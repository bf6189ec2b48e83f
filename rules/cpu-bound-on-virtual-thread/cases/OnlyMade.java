// example: release=21
package example;

import java.util.function.Supplier;

// Trap: the loops stand in a function that the task only makes.
class Lazy {
    void prepare(int[][] table) {
        Thread.startVirtualThread(() -> keep(() -> {
            int sum = 0;
            for (int[] row : table) {
                for (int cell : row) {
                    sum += cell;
                }
            }
            return sum;
        }));
    }

    private Supplier<Integer> kept;

    private void keep(Supplier<Integer> supplier) {
        kept = supplier;
    }

    int value() {
        return kept.get();
    }
}
