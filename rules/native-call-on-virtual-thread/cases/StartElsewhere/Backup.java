// example: release=21
package example;

import java.util.List;
import java.util.concurrent.Executors;

// Hard: the virtual thread starts in another file.
class Backup {
    void save(List<Device> devices) {
        try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Device device : devices) {
                tasks.submit(() -> device.block());
            }
        }
    }
}
