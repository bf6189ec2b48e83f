// example: release=25 profile=strict
package example;

import java.util.concurrent.StructuredTaskScope;

class Avatar {
    interface Images {
        byte[] load(String user);
    }

    private final Images images;

    Avatar(Images images) {
        this.images = images;
    }

    byte[] of(String user) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) { // finding: for one subtask
            var image = scope.fork(() -> images.load(user));
            scope.join();
            return image.get();
        }
    }
}
