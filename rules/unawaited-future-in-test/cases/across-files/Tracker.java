package example;

import java.util.concurrent.CompletableFuture;

class Tracker {
    CompletableFuture<String> track(String parcel) {
        return CompletableFuture.supplyAsync(() -> "en route");
    }

    boolean isUp() {
        return true;
    }
}
