// example: profile=strict
// Hard: the receiver is an element, a cast, a getter of a getter, or the method returns a type argument
package example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

class Replicator {
    private final List<Site> sites;
    private final Map<String, Site> byName;
    private final Loader<CompletionStage<String>> loader;
    private final Loader<String> plainLoader;
    private Object fallback;

    Replicator(List<Site> sites, Map<String, Site> byName, Loader<CompletionStage<String>> loader,
               Loader<String> plainLoader) {
        this.sites = sites;
        this.byName = byName;
        this.loader = loader;
        this.plainLoader = plainLoader;
    }

    void copy(String row, Site... more) {
        for (var site : sites) {
            site.write(row); // finding: write
        }
        sites.forEach(site -> {
            site.write(row); // finding: write
            site.log(row);
        });
        byName.get("eu").write(row); // finding: write
        sites.get(0).mirror().mirror().write(row); // finding: write
        ((Site) fallback).write(row); // finding: write
        more[0].write(row); // finding: write
        (row.isEmpty() ? more[0] : more[1]).write(row); // finding: write
        if (fallback instanceof Site site && more.length == 0) {
            site.write(row); // finding: write
        }
        retry(() -> sites.get(0).write(row)); // finding: retry
        once(() -> sites.get(0).mirror());
        loader.load(row); // finding: load
        plainLoader.load(row);
        new Site().write(row); // finding: write
    }

    private <T> CompletableFuture<T> retry(Supplier<CompletableFuture<T>> call) {
        return call.get();
    }

    private <T> T once(Supplier<T> call) {
        return call.get();
    }
}

class Site {
    CompletableFuture<Void> write(String row) {
        return CompletableFuture.runAsync(() -> log(row));
    }

    Site mirror() {
        return this;
    }

    void log(String row) {
        System.out.println(row);
    }
}

interface Loader<R> {
    R load(String key);
}
