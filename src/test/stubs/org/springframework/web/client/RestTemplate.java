package org.springframework.web.client;

import org.springframework.http.client.ClientHttpRequestFactory;

public class RestTemplate {
    public RestTemplate() {}

    public RestTemplate(ClientHttpRequestFactory requestFactory) {}

    public void setRequestFactory(ClientHttpRequestFactory requestFactory) {}

    public java.util.List<Object> getMessageConverters() {
        return java.util.List.of();
    }

    public <T> T getForObject(String url, Class<T> responseType, Object... uriVariables) {
        return null;
    }
}
