package example;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Search {
    private final Engine engine = new Engine();

    @GetMapping("/search")
    String search() throws InterruptedException {
        return engine.query("books");
    }
}
