// Hard: helpers of another file decide who runs the function; the executor is a third file's constant
package example;

import static example.Pools.IO;
import static example.Pools.SHARED;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;

class Mails {
    CompletableFuture<String> server(String domain) {
        return Async.call(() -> InetAddress.getByName(domain).getHostAddress()); // finding: InetAddress.getByName
    }

    CompletableFuture<String> elsewhere(String domain) {
        return Async.io(() -> name(domain));
    }

    CompletableFuture<String> timed(String domain) {
        return CompletableFuture.supplyAsync(() -> Async.timed(() -> name(domain))); // finding: InetAddress.getByName
    }

    CompletableFuture<String> constants(String domain) {
        return CompletableFuture.supplyAsync(() -> name(domain), IO)
                .thenApplyAsync(this::name, SHARED); // finding: InetAddress.getByName
    }

    private String name(String domain) {
        try {
            return InetAddress.getByName(domain).getHostAddress();
        } catch (UnknownHostException e) {
            return domain;
        }
    }
}
