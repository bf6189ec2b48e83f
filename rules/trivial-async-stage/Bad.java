// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

class Weather {
    private final Forecasts forecasts;

    Weather(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    CompletableFuture<String> city(String zip) {
        return forecasts.load(zip).thenApplyAsync(forecast -> forecast.getCity()); // finding: the hop costs
    }

    CompletableFuture<Boolean> isStormy(String zip) {
        return forecasts.load(zip).thenApplyAsync(Forecast::isStorm); // finding: reads a property
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
