package example;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheEntity;
import io.smallrye.mutiny.Uni;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;

// Hard: a template instead of its interface, an entity that stores itself, a method for a whole transaction.
class Apples {
    static class Apple extends PanacheEntity {
        String name;
    }

    private final ReactiveMongoTemplate mongo;

    Apples(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    Mono<String> store(String apple) {
        mongo.save(apple); // finding: save
        return Mono.just(apple);
    }

    Uni<String> create(Apple apple) {
        Panache.withTransaction(apple::persist); // finding: withTransaction
        return Uni.createFrom().item("created");
    }

    Uni<String> createToo(Apple apple) {
        apple.persist(); // finding: persist
        return Uni.createFrom().item("created");
    }

    // Trap: it is a part of the chain.
    Uni<Apple> createWell(Apple apple) {
        return Panache.withTransaction(apple::persist);
    }
}
