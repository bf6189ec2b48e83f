// Trap: as many as are wanted more than there are: the wanted number is the bound.
package example;

import java.util.ArrayList;
import java.util.List;

class Crew {
    private final List<Thread> workers = new ArrayList<>();

    void resize(int wanted) {
        int missing = wanted - workers.size();
        for (int i = 0; i < missing; i++) {
            Thread worker = new Thread(() -> System.out.println("works"));
            workers.add(worker);
            worker.start();
        }
    }
}
