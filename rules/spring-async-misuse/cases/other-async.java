// Trap: an @Async of the project, and a class that has a method of the same name
package example;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.RUNTIME)
@interface Async {
}

class Jobs {
    void all() {
        run();
    }

    @Async
    private int run() {
        return 1;
    }
}
