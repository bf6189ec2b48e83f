// Hard: the break leaves a switch, and an inner loop, not the loop around them.
package example;

import java.util.Queue;
import java.util.concurrent.Executors;

class Machine {
    private int state;

    void start(Queue<Integer> inputs) {
        Executors.newSingleThreadExecutor().submit(() -> {
            do { // finding: has no end
                switch (state) {
                    case 0:
                        state = 1;
                        break;
                    default:
                        state = 0;
                        break;
                }
                for (int input : inputs) {
                    if (input < 0) {
                        break;
                    }
                    state += input;
                }
            } while (true);
        });
    }
}
