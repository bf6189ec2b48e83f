// Trap: the futures have been started before: a getter, a map of running tasks, a parameter
package example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class Upload {
    private final String name;
    private final CompletableFuture<String> result;

    Upload(String name, CompletableFuture<String> result) {
        this.name = name;
        this.result = result;
    }

    String name() {
        return name;
    }

    CompletableFuture<String> result() {
        return result;
    }

    CompletableFuture<String> getResult() {
        return result;
    }
}

class Uploads {
    private final Map<String, CompletableFuture<String>> running;

    Uploads(Map<String, CompletableFuture<String>> running) {
        this.running = running;
    }

    List<String> results(List<Upload> uploads) {
        return uploads.stream().map(Upload::result).map(CompletableFuture::join).collect(Collectors.toList());
    }

    List<String> names(List<Upload> uploads, List<String> names) {
        Stream<String> byGetter = uploads.stream().map(upload -> upload.getResult()).map(f -> f.join());
        Stream<String> byName = names.stream().map(running::get).map(CompletableFuture::join);
        Stream<String> byKey = names.stream().map(name -> running.get(name)).map(CompletableFuture::join);
        return Stream.of(byGetter, byName, byKey).flatMap(s -> s).collect(Collectors.toList());
    }

    List<String> all(Stream<CompletableFuture<String>> futures) {
        return futures.filter(f -> !f.isCancelled()).map(CompletableFuture::join).collect(Collectors.toList());
    }
}
