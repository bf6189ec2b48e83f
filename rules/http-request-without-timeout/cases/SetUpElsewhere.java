// Trap: a method of the class sets the client up that it is given; one client is only asked for its settings; a constructor calls another.
package example;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

class ClientBuilder {
    private final ClientHttpRequestFactory factory;

    ClientBuilder(ClientHttpRequestFactory factory) {
        this.factory = factory;
    }

    RestTemplate build() {
        return configure(new RestTemplate());
    }

    private <T extends RestTemplate> T configure(T template) {
        if (factory != null) {
            template.setRequestFactory(factory);
        }
        return template;
    }

    int defaults() {
        return new RestTemplate().getMessageConverters().size();
    }

    static class Traced extends RestTemplate {
        private final String name;

        Traced(String name) {
            super();
            this.name = name;
        }

        Traced(String name, ClientHttpRequestFactory factory) {
            this(name);
            setRequestFactory(factory);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
