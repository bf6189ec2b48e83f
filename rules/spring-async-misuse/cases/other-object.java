// Trap: the method is called on another object, an overload without @Async, or super's
package example;

import java.util.List;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

@Service
class Indexer {
    private final List<Indexer> others;

    Indexer(List<Indexer> others) {
        this.others = others;
    }

    void all(String text) {
        others.forEach(other -> other.index(text));
        index(text, 1);
    }

    void index(String text, int priority) {
        System.out.println(text + priority);
    }

    @Async
    public void index(String text) {
        System.out.println(text);
    }
}
