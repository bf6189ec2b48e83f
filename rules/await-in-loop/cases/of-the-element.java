package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

// Hard: each element of the loop does the work itself, for an argument that is the same in all rounds.
class Choir {
    interface Voice {
        CompletableFuture<Void> intone(String song);

        CompletableFuture<Void> ended();
    }

    private final List<Voice> voices = new ArrayList<>();

    void sing(String song) throws Exception {
        for (Voice voice : voices) {
            voice.intone(song).get(1, TimeUnit.SECONDS); // finding: get
        }
    }

    // Trap: these were begun before.
    void listen() throws Exception {
        for (Voice voice : voices) {
            voice.ended().get(1, TimeUnit.SECONDS);
        }
    }
}
