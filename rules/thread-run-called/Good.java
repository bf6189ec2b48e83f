// example: release=21
package example;

import java.util.List;

class Exports {
    private final Thread cleaner = new Thread(this::clean, "cleaner");

    void exportAll(List<String> tables) {
        for (String table : tables) {
            Thread exporter = new Thread(() -> export(table));
            exporter.setName("export " + table);
            exporter.start();
        }
        cleaner.start();
        Thread.ofVirtual().start(this::clean);
    }

    private void export(String table) {
    }

    private void clean() {
    }
}
