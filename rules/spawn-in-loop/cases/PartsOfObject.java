// Trap: the disks of a server, joined at once, and names that a caller writes out: few, and the strict profile names them.
package example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Disks {
    private final List<Disk> disks;

    Disks(List<Disk> disks) {
        this.disks = disks;
    }

    void scan(String pool) throws InterruptedException {
        List<Thread> scans = new ArrayList<>();
        for (Disk disk : disks) {
            Thread scan = new Thread(() -> disk.scan(pool));
            scans.add(scan);
            scan.start();
        }
        for (Thread scan : scans) {
            scan.join();
        }
    }

    void open(String... names) throws InterruptedException {
        Map<String, Thread> openings = new HashMap<>();
        for (String name : names) {
            Thread opening = new Thread(() -> new Disk(name).scan("all"));
            opening.start();
            openings.put(name, opening);
        }
        for (Thread opening : openings.values()) {
            opening.join();
        }
    }

    record Disk(String name) {
        void scan(String pool) {
            System.getLogger("disks").log(System.Logger.Level.INFO, name + pool);
        }
    }
}
