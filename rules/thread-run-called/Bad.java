// example: release=21
package example;

import java.util.List;

class Exports {
    private final Thread cleaner = new Thread(this::clean, "cleaner");

    void exportAll(List<String> tables) {
        for (String table : tables) {
            Thread exporter = new Thread(() -> export(table));
            exporter.setName("export " + table);
            exporter.run(); // finding: on the thread that calls it
        }
        cleaner.run(); // finding: Thread.run
        new Thread(this::clean).run(); // finding: no new thread
        Thread.ofVirtual().unstarted(this::clean).run(); // finding: Thread.run
    }

    private void export(String table) {
    }

    private void clean() {
    }
}
