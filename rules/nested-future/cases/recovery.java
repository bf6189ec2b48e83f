// Hard: handle returns a future on the path of the failure, and nobody unwraps it
package example;

import java.util.concurrent.CompletableFuture;

class Upload {
    private final Bucket near;
    private final Bucket far;

    Upload(Bucket near, Bucket far) {
        this.near = near;
        this.far = far;
    }

    CompletableFuture<Void> put(String object) {
        return near.put(object)
                .handle((tag, e) -> // finding: handle
                        e == null ? CompletableFuture.completedFuture(tag) : far.put(object))
                .thenRun(() -> System.out.println(object + " is safe"));
    }
}

interface Bucket {
    CompletableFuture<String> put(String object);
}
