// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

class Weather {
    private final Forecasts forecasts;

    Weather(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    CompletableFuture<String> city(String zip) {
        return forecasts.load(zip).thenApply(forecast -> forecast.getCity());
    }

    CompletableFuture<Boolean> isStormy(String zip) {
        return forecasts.load(zip).thenApply(Forecast::isStorm);
    }
}

interface Forecasts {
    CompletableFuture<Forecast> load(String zip);
}

class Forecast {
    private String city;
    private boolean storm;

    String getCity() {
        return city;
    }

    boolean isStorm() {
        return storm;
    }
}
