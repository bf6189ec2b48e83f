// Trap: the object calls itself through its proxy, which is injected
package example;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

@Service
class Thumbnails {
    @Autowired
    @Lazy
    private Thumbnails self;

    void create(String name) {
        self.render(name);
        proxy().render(name);
    }

    @Async
    public void render(String name) {
        System.out.println(name);
    }

    private Thumbnails proxy() {
        return self;
    }
}
