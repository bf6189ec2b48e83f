// Trap: numbers, joins and waits that have nothing to do with time.
package example;

import java.util.List;
import java.util.concurrent.Phaser;

class Table {
    private final Phaser rounds = new Phaser(1);

    String row(List<String> cells, int seconds) {
        rounds.awaitAdvance(-1);
        pause(seconds, 0);
        return String.join(";", cells);
    }

    private void pause(int seconds, long zero) {
        if (seconds > zero) {
            rounds.arrive();
        }
    }
}
