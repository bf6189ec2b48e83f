// Hard: limits that are there by default are switched off, and a request factory keeps its endless defaults.
package example;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

@Configuration
class ClientConfiguration {
    @Bean
    OkHttpClient events() {
        return new OkHttpClient.Builder()
                .readTimeout(0, TimeUnit.MILLISECONDS)
                .build(); // finding: OkHttpClient.Builder.build
    }

    @Bean
    RestTemplate accounts() {
        SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory(); // finding: new SimpleClientHttpRequestFactory
        factory.setConnectTimeout(2_000);
        return new RestTemplate(factory);
    }

    @Bean
    java.net.http.HttpClient shared() {
        return java.net.http.HttpClient.newBuilder()
                .followRedirects(java.net.http.HttpClient.Redirect.NORMAL)
                .build(); // finding: HttpClient.Builder.build
    }
}
