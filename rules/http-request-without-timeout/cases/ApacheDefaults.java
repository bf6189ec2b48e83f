// Hard: the client of defaults waits for ever; the one beside it has its limits in a configuration object.
package example;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

class Proxies implements AutoCloseable {
    private static final RequestConfig LIMITS = RequestConfig.custom()
            .setConnectTimeout(2_000)
            .setSocketTimeout(10_000)
            .build();

    private final CloseableHttpClient direct = HttpClients.createDefault(); // finding: HttpClients.createDefault
    private final CloseableHttpClient limited = HttpClients.custom().setDefaultRequestConfig(LIMITS).build();

    @Override
    public void close() throws IOException {
        direct.close();
        limited.close();
    }
}
