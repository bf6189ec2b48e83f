package org.apache.http.client.config;

public class RequestConfig {
    public static Builder custom() {
        return new Builder();
    }

    public static class Builder {
        public Builder setConnectTimeout(int connectTimeout) {
            return this;
        }

        public Builder setSocketTimeout(int socketTimeout) {
            return this;
        }

        public RequestConfig build() {
            return null;
        }
    }
}
