// Hard: an array, a list, a type of the project, a boxed number
package example;

import java.util.List;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

record Page(String text) {
}

@Service
class Pages {
    @Async
    public Page page(String name) { // finding: gives `Page`
        return new Page(name);
    }

    @Async
    public List<Page> all() { // finding: gives `List`
        return List.of();
    }

    @Async
    public byte[] bytes(String name) { // finding: gives `byte[]`
        return name.getBytes();
    }

    @Async
    public Boolean exists(String name) { // finding: gives `Boolean`
        return name.isEmpty();
    }
}
