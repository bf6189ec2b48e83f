// example: release=21
// Hard: the tasks are noted in a local list only, and the data decides how many there are
package example;

import java.util.ArrayList;
import java.util.List;

class Packing {
    private final List<String> packed = new ArrayList<>();

    void pack(List<String> orders) {
        List<Thread> started = new ArrayList<>();
        for (String order : orders) {
            Thread packer = new Thread(() -> note(order));
            started.add(packer);
            packed.add(order);
            packer.start(); // finding: Thread.start
        }
        System.out.println(started.size());
    }

    private synchronized void note(String order) {
        System.out.println(order);
    }
}
