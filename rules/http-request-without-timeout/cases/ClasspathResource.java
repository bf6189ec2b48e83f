// Trap: streams of class path resources and files have no server that could be silent.
package example;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.Properties;

class Resources {
    Properties defaults() throws IOException {
        URL url = Resources.class.getResource("/defaults.properties");
        Properties properties = new Properties();
        try (InputStream in = url.openStream()) {
            properties.load(in);
        }
        return properties;
    }

    InputStream banner() throws IOException {
        return Thread.currentThread().getContextClassLoader().getResource("banner.txt").openStream();
    }

    byte[] local(Path file) throws IOException {
        try (InputStream in = file.toUri().toURL().openStream()) {
            return in.readAllBytes();
        }
    }

    int entries(Path jar) throws IOException {
        URL url = new URL("jar:" + jar.toUri() + "!/");
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        return connection.getJarFile().size();
    }
}
