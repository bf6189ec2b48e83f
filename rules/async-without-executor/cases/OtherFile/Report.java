// Hard: that source.rows() gives a future is to be seen in another file; and the one with its own executor is quiet.
// example: profile=strict release=11
package example;

class Report {
    private final Source source;

    Report(Source source) {
        this.source = source;
    }

    void print() {
        source.rows().thenAcceptAsync(rows -> System.getLogger("report").log(System.Logger.Level.INFO, rows)); // finding: thenAcceptAsync
        source.own().thenAcceptAsync(rows -> System.getLogger("report").log(System.Logger.Level.INFO, rows));
    }
}
