package example;

import java.util.List;
import java.util.stream.Stream;

// Hard: that the method gives a future stands in a superclass of another file
class Importer extends RowSink {
    void importAll(Stream<String> rows, List<String> footer) {
        rows.filter(row -> !row.isBlank()).forEach(this::writeAsync); // finding: writeAsync
        footer.forEach(row -> writeAsync(row + "\n")); // finding: writeAsync
        footer.forEach(row -> count(row));
    }
}
