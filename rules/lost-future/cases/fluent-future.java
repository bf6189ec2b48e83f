// Trap: the project's own future class has fluent setters that return the receiver
package example;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

class Download extends CompletableFuture<Path> {
    private int retries;
    private String proxy;

    Download retries(int retries) {
        this.retries = retries;
        return this;
    }

    Download proxy(String proxy) {
        this.proxy = proxy;
        return this;
    }

    Download start() {
        completeAsync(() -> Path.of(proxy, String.valueOf(retries)));
        return this;
    }
}

class Downloads {
    Path fetch(boolean flaky) {
        Download download = new Download().proxy("/var/spool");
        if (flaky) {
            download.retries(5);
        }
        download.start();
        return download.join();
    }
}
