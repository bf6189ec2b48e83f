package org.apache.http.impl.client;

import org.apache.http.client.config.RequestConfig;

public class HttpClientBuilder {
    public static HttpClientBuilder create() {
        return new HttpClientBuilder();
    }

    public final HttpClientBuilder setDefaultRequestConfig(RequestConfig config) {
        return this;
    }

    public CloseableHttpClient build() {
        return null;
    }
}
