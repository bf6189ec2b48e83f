// Hard: the method that is given the client stores it, and sets no limit; a request is sent by a client without a name.
package example;

import org.springframework.web.client.RestTemplate;

class Rates {
    private RestTemplate client;

    void open() {
        use(new RestTemplate()); // finding: waits for a silent server without end
    }

    private void use(RestTemplate template) {
        client = template;
        System.getLogger("rates").log(System.Logger.Level.INFO, template.getMessageConverters().size());
    }

    String rate(String currency) {
        return client.getForObject("https://rates.example/{c}", String.class, currency);
    }

    String once() {
        return new RestTemplate().getForObject("https://rates.example/eur", String.class); // finding: without end
    }
}
