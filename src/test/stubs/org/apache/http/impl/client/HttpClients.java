package org.apache.http.impl.client;

public class HttpClients {
    private HttpClients() {}

    public static HttpClientBuilder custom() {
        return HttpClientBuilder.create();
    }

    public static CloseableHttpClient createDefault() {
        return null;
    }
}
