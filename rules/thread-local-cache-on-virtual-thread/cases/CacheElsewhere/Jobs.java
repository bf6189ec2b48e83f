package example;

import java.util.List;
import java.util.concurrent.Executors;

class Jobs {
    private final Copier copier = new Copier();

    void copyAll(List<String> files) {
        try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            files.forEach(file -> tasks.submit(() ->
                    Buffers.DIRECT.get().putInt(copier.copy(file)))); // finding: `Buffers.DIRECT`
        }
    }
}
