// example: profile=strict
package example;

import io.smallrye.mutiny.Uni;

// Hard: of the publisher nothing is known but that it may fail.
class Beats {
    private int beats;

    void count(Uni<Integer> beat) {
        beat.subscribe().with(n -> beats += n); // finding: with
    }

    // Trap: somebody is told.
    void countSafely(Uni<Integer> beat) {
        beat.subscribe().with(n -> beats += n, failure -> System.err.println(failure));
    }

    int beats() {
        return beats;
    }
}
