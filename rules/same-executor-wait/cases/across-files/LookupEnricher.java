package example;

import static example.Pools.WORK;

import java.util.concurrent.Future;

class LookupEnricher implements Enricher {
    @Override
    public String enrich(String row) throws Exception {
        Future<String> country = WORK.submit(() -> row.substring(0, 2));
        return row + country.get();
    }
}
