// Trap: a URL that is handed in is a resource more often than a server; here the caller shows it.
package example;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Enumeration;
import java.util.Properties;

class Extensions {
    private final ClassLoader loader;

    Extensions(ClassLoader loader) {
        this.loader = loader;
    }

    Properties all() throws IOException {
        Properties all = new Properties();
        Enumeration<URL> urls = loader.getResources("META-INF/extension.properties");
        while (urls.hasMoreElements()) {
            load(urls.nextElement(), all);
        }
        return all;
    }

    private static void load(URL url, Properties into) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            into.load(in);
        }
    }

    static byte[] read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        }
    }
}
