// example: release=21 profile=strict
// Trap: streams in memory, the arithmetic of paths, an address that needs no lookup, System.out
package example;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.Logger;

class Parser {
    private static final Logger LOG = Logger.getLogger("parser");

    void parse(byte[] text, Path base) {
        Thread.startVirtualThread(() -> {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(text)))) {
                Path target = base.resolve("out").normalize().getParent();
                LOG.info("first line " + lines.readLine() + " for " + target.getFileName());
                Properties properties = new Properties();
                properties.load(new StringReader("a=b"));
                properties.store(new StringWriter(), null);
                System.out.println(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
                System.out.println(InetSocketAddress.createUnresolved("host", 80));
            } catch (IOException e) {
                LOG.warning("cannot happen: " + e);
            }
        });
    }
}
