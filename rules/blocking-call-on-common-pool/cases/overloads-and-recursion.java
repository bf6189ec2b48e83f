// Hard: of two overloads one blocks; a recursive method blocks at its end
package example;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;

class Hosts {
    CompletableFuture<String> byName(String name) {
        return CompletableFuture.supplyAsync(() -> describe(name)); // finding: InetAddress.getByName
    }

    CompletableFuture<String> byAddress(byte[] address) {
        return CompletableFuture.supplyAsync(() -> describe(address));
    }

    CompletableFuture<String> following(String name) {
        return CompletableFuture.supplyAsync(() -> follow(name, 3)); // finding: InetAddress.getByName
    }

    CompletableFuture<Integer> depth(int n) {
        return CompletableFuture.supplyAsync(() -> count(n));
    }

    private String describe(String name) {
        try {
            return InetAddress.getByName(name).toString();
        } catch (UnknownHostException e) {
            return name;
        }
    }

    private String describe(byte[] address) {
        return address.length + " bytes";
    }

    private String follow(String name, int left) {
        return left == 0 ? describe(name) : follow(name + ".example", left - 1);
    }

    private int count(int n) {
        return n == 0 ? 0 : 1 + count(n - 1);
    }
}
