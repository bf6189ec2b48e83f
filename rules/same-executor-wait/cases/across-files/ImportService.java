// Hard: the executor is a constant of a third file; the wait is behind an interface; the other executor's wait is fine
package example;

import java.util.concurrent.Future;

class ImportService {
    private final Enricher enricher;

    ImportService(Enricher enricher) {
        this.enricher = enricher;
    }

    Future<String> importRow(String row) {
        return Pools.WORK.submit(() -> enricher.enrich(row)); // finding: Future.get
    }

    Future<String> importSlowly(String row) {
        return Pools.BULK.submit(() -> enricher.enrich(row));
    }
}
