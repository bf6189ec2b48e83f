package example;

import io.smallrye.mutiny.Uni;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

record Basket(String customer, List<String> articles) {
}

interface Catalogue {
    Mono<Long> price(String article);

    Flux<String> related(String article);
}

class Checkout {
    private final Catalogue catalogue;

    Checkout(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Mono<Long> total(Mono<Basket> basket) {
        return basket.flatMapMany(b -> Flux.fromIterable(b.articles()))
                .flatMap(catalogue::price)
                .collectList()
                .map(prices -> prices.stream().mapToLong(Long::longValue).sum());
    }

    Flux<String> suggestions(Flux<String> articles) {
        return articles.flatMap(article -> catalogue.related(article).next());
    }

    Mono<String> summary(Basket basket) {
        return catalogue.price(basket.articles().get(0)).map(first -> basket.customer() + ": from " + first);
    }
}

class Greetings {
    Uni<String> greet(Uni<String> name, Uni<String> template) {
        return name.flatMap(n -> template.map(t -> t.replace("{}", n)));
    }
}
