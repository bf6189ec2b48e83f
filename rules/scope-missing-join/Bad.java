// example: release=25
package example;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class NightlyExport {
    interface Writer {
        void write(String table, Path target);
    }

    private final Writer writer;
    private final List<String> tables;

    NightlyExport(Writer writer, List<String> tables) {
        this.writer = writer;
        this.tables = tables;
    }

    void export(Path folder) {
        try (var scope = StructuredTaskScope.open()) {
            for (String table : tables) {
                scope.fork(() -> writer.write(table, folder.resolve(table + ".csv"))); // finding: never joined
            }
        }
    }
}
