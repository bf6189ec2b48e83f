// example: profile=strict
package example;

import java.util.function.Function;

// Trap: a method of the project of this name
class Views {
    private final Pages pages;

    Views(Pages pages) {
        this.pages = pages;
    }

    void titles() {
        pages.thenApplyAsync(Thread::getName);
    }
}

interface Pages {
    void thenApplyAsync(Function<Thread, String> reader);
}
