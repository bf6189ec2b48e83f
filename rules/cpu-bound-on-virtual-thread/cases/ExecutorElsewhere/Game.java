// example: release=21
package example;

import java.util.concurrent.CompletableFuture;

// Hard: that the executor is one of virtual threads stands in another file.
class Game {
    CompletableFuture<boolean[][]> next(boolean[][] cells) {
        return CompletableFuture.supplyAsync(() -> { // finding: supplyAsync
            boolean[][] next = new boolean[cells.length][cells.length];
            for (int y = 0; y < cells.length; y++) {
                for (int x = 0; x < cells.length; x++) {
                    next[y][x] = !cells[y][x];
                }
            }
            return next;
        }, Tasks.ALL);
    }
}
