// Trap: annotations of the project that have the same names
package example;

@interface Blocking {
}

@interface NonBlocking {
}

@interface RunOnVirtualThread {
}

class Puzzle {
    @Blocking
    @NonBlocking
    void block() {
    }

    @NonBlocking
    @RunOnVirtualThread
    void tile() {
    }
}
