package example;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.ExecutionException;
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
        return basket.map(b -> {
            long sum = 0;
            for (String article : b.articles()) {
                sum += catalogue.price(article).block(); // finding: on an event loop
            }
            return sum;
        });
    }

    Flux<String> suggestions(Flux<String> articles) {
        return articles.map(article -> catalogue.related(article).blockFirst()); // finding: on an event loop
    }

    Mono<String> summary(Basket basket) {
        long first = catalogue.price(basket.articles().get(0)).block(); // finding: in a method that gives a publisher
        return Mono.just(basket.customer() + ": from " + first);
    }

    Mono<Long> viaFuture(Mono<String> article) throws ExecutionException, InterruptedException {
        return article.map(a -> {
            try {
                return catalogue.price(a).toFuture().get(); // finding: on an event loop
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}

class Greetings {
    Uni<String> greet(Uni<String> name, Uni<String> template) {
        return name.onItem().transform(n -> template.await().indefinitely().replace("{}", n)); // finding: on an event loop
    }
}
