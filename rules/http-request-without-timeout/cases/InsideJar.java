// Trap: what stands behind `!/` is an entry of a jar file.
package example;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.jar.Manifest;

class BuildInfo {
    static String version(String jarUrl) throws IOException {
        try (InputStream in = new URL(jarUrl + "!/META-INF/MANIFEST.MF").openStream()) {
            return new Manifest(in).getMainAttributes().getValue("Build");
        }
    }
}
