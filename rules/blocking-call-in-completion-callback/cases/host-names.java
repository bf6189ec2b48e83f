// Trap: a look-up of a host name counts where it is called; through other methods it mostly gets an address
package example;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;

class Nodes {
    void add(CompletableFuture<String> host) {
        host.thenAccept(name -> {
            try {
                System.out.println(InetAddress.getByName(name)); // finding: getByName
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(e);
            }
        });
    }

    void addAddress(CompletableFuture<String> address) {
        address.thenAccept(ip -> System.out.println(parse(ip)));
    }

    private static InetAddress parse(String ip) {
        try {
            return InetAddress.getByName(ip);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
