// Trap: build() and openStream() of the project's own types, and of the JDK's types that send nothing.
package example;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Stream;

class HttpRequest {
    private final String path;

    private HttpRequest(String path) {
        this.path = path;
    }

    static Builder newBuilder() {
        return new Builder();
    }

    static class Builder {
        private String path = "/";

        Builder path(String path) {
            this.path = path;
            return this;
        }

        HttpRequest build() {
            return new HttpRequest(path);
        }
    }

    InputStream openStream() {
        return new ByteArrayInputStream(path.getBytes());
    }
}

class Router {
    InputStream route(String path) {
        Locale locale = new Locale.Builder().setLanguage("en").build();
        Stream<String> parts = Stream.<String>builder().add(path.toLowerCase(locale)).build();
        return HttpRequest.newBuilder().path(parts.findFirst().orElse("/")).build().openStream();
    }
}
