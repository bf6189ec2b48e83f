// Trap: OkHttp has 10 seconds for each step by default; a read without limit under a call timeout is bounded.
package example;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

class Clients {
    private final OkHttpClient plain = new OkHttpClient();
    private final OkHttpClient built = new OkHttpClient.Builder().build();
    private final OkHttpClient stream = new OkHttpClient.Builder()
            .readTimeout(0, TimeUnit.SECONDS)
            .callTimeout(5, TimeUnit.MINUTES)
            .build();

    RestTemplate given(ClientHttpRequestFactory factory) {
        return new RestTemplate(factory);
    }

    RestTemplate replaced() {
        SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(1_000);
        factory.setReadTimeout(3_000);
        RestTemplate rest = new RestTemplate();
        rest.setRequestFactory(factory);
        return rest;
    }

    boolean same() {
        return plain == built || built == stream;
    }
}
