// Hard: RxJava's blocking methods, a method reference, a lambda behind a local variable, a block in a nested chain
package example;

import io.reactivex.rxjava3.core.Single;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

interface Geo {
    Single<String> city(String ip);

    Mono<String> country(String city);
}

class Visits {
    private final Geo geo;

    Visits(Geo geo) {
        this.geo = geo;
    }

    Single<String> city(Single<String> ip) {
        return ip.map(address -> geo.city(address).blockingGet()); // finding: Single.blockingGet
    }

    Flux<String> countries(Flux<Mono<String>> cities) {
        return cities.map(Mono::block); // finding: Mono.block
    }

    Mono<String> country(Mono<String> city) {
        Function<String, String> resolve = c -> geo.country(c).block(); // finding: Mono.block
        return city.map(resolve);
    }

    Mono<String> nested(Mono<String> city) {
        return city.flatMap(c -> Mono.just(c)
                .map(name -> name + ", " + geo.country(name).blockOptional().orElse("?"))); // finding: Mono.blockOptional
    }
}
