package okhttp3;

import java.util.concurrent.TimeUnit;

public class OkHttpClient {
    public OkHttpClient() {}

    public static final class Builder {
        public Builder callTimeout(long timeout, TimeUnit unit) {
            return this;
        }

        public Builder readTimeout(long timeout, TimeUnit unit) {
            return this;
        }

        public OkHttpClient build() {
            return null;
        }
    }
}
