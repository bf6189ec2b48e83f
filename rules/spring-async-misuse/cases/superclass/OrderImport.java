// Hard: the asynchronous method is inherited from a class in another file
package example;

import java.util.List;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

@Component
class OrderImport extends AbstractImport {
    void run(List<String> files) {
        files.forEach(file -> load(file)); // finding: past the proxy
        super.load("last"); // finding: past the proxy
    }

    @Async
    public void cleanUp() {
        System.out.println("cleaned up");
    }
}
