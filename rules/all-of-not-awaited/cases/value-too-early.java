package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// Hard: a method named as if it waited
class Index {
    private final List<Segment> segments;
    private long merged;

    Index(List<Segment> segments) {
        this.segments = segments;
    }

    void mergeAndWait() {
        CompletableFuture<Void> all = CompletableFuture.allOf( // finding: goes on at once
                segments.stream().map(Segment::merge).toArray(CompletableFuture[]::new));
        merged = System.currentTimeMillis();
    }

    long lastMerge() {
        return merged;
    }
}

interface Segment {
    CompletableFuture<Void> merge();
}
