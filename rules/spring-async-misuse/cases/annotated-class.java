// Hard: the annotation of a class is one of all its public methods
package example;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

@Async
@Service
class Postman {
    public void deliver(String letter) {
        stamp(letter);
    }

    public CompletableFuture<Integer> weigh(String letter) {
        return CompletableFuture.completedFuture(letter.length());
    }

    public Optional<String> last() { // finding: Optional
        return Optional.empty();
    }

    public boolean isBusy() { // finding: boolean
        return false;
    }

    private String stamp(String letter) {
        return letter + "!";
    }

    static String office() {
        return "main";
    }
}

@Service
class Clerk {
    public boolean isBusy() {
        return false;
    }
}
