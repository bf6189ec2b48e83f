package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

// Hard: the futures that were joined are counted afterwards, which waits for none of them.
class Parcels {
    int shipAll(List<String> parcels) {
        List<CompletableFuture<Void>> running = new ArrayList<>();
        parcels.forEach(parcel -> running.add(CompletableFuture.runAsync(() -> ship(parcel))));
        CompletableFuture.allOf(running.toArray(new CompletableFuture[0])); // finding: CompletableFuture.allOf
        return running.size();
    }

    boolean vote(CompletableFuture<?>[] votes) {
        var first = CompletableFuture.anyOf(votes); // finding: CompletableFuture.anyOf
        return votes.length > 0;
    }

    // Trap: each is waited for.
    boolean count(CompletableFuture<?>[] votes) {
        CompletableFuture.allOf(votes);
        for (CompletableFuture<?> vote : votes) {
            vote.join();
        }
        return votes.length > 0;
    }

    private void ship(String parcel) {
        if (parcel.isEmpty()) {
            throw new IllegalArgumentException("no parcel");
        }
    }
}
