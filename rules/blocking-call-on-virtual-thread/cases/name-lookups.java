// example: release=21 profile=strict
// Hard: of two overloads one looks the name up; an address known by number is not looked up
package example;

import java.net.InetAddress;
import java.net.UnknownHostException;

class Peers {
    void greet(String host, byte[] number) {
        Thread.startVirtualThread(() -> {
            try {
                System.out.println(find(number));
                System.out.println(find(host)); // finding: InetAddress.getAllByName
            } catch (UnknownHostException e) {
                System.err.println("unknown: " + e);
            }
        });
    }

    private InetAddress find(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host)[0];
    }

    private InetAddress find(byte[] number) throws UnknownHostException {
        return InetAddress.getByAddress(number);
    }
}
