// Hard: static, final, and a method of an inner class's outer object; a reference to its own method
package example;

import java.util.List;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

@Service
class Cache {
    @Async
    public static void warm() { // finding: static method
        System.out.println("warm");
    }

    @Async
    public final void evict(String key) { // finding: final method
        System.out.println(key);
    }

    @Async
    public void reload(String key) {
        System.out.println(key);
    }

    void reloadAll(List<String> keys) {
        keys.forEach(this::reload); // finding: past the proxy
        Runnable again = new Runnable() {
            @Override
            public void run() {
                reload("all"); // finding: past the proxy
            }
        };
        again.run();
    }
}
