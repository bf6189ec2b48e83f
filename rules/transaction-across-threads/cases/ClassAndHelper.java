package example;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.CompletableFuture;

// Hard: the class is transactional, the task is started by a private method, and calls a method reference.
@Transactional
class Catalogue {
    private final EntityManager entities;

    Catalogue(EntityManager entities) {
        this.entities = entities;
    }

    public void publish(List<Object> articles) {
        entities.persist(articles);
        index(articles);
    }

    public void retire(List<Object> articles) {
        articles.parallelStream().forEach(article -> entities.persist(article)); // finding: EntityManager.persist
    }

    private void index(List<Object> articles) {
        for (Object article : articles) {
            CompletableFuture.runAsync(() -> {
                entities.persist(article); // finding: EntityManager.persist
                System.out.println(article);
            });
        }
        new Thread(() -> articles.forEach(entities::persist)).start(); // finding: EntityManager.persist
    }
}
