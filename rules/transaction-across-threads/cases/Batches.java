package example;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

// Hard: the tasks lie in a collection, which goes to invokeAll
@Transactional
class Import {
    private final EntityManager entities;
    private final ExecutorService pool;

    Import(EntityManager entities, ExecutorService pool) {
        this.entities = entities;
        this.pool = pool;
    }

    public int streamed(List<Object> rows) throws InterruptedException {
        List<Callable<Object>> jobs = rows.stream()
                .map(row -> (Callable<Object>) () -> entities.merge(row)) // finding: EntityManager.merge
                .toList();
        return pool.invokeAll(jobs).size();
    }

    public int collected(List<Object> rows) throws InterruptedException {
        List<Callable<Object>> jobs = new ArrayList<>();
        for (Object row : rows) {
            jobs.add(() -> entities.merge(row)); // finding: EntityManager.merge
        }
        return pool.invokeAll(jobs).size();
    }

    public int listed(Object head, Object tail) throws InterruptedException {
        return pool.invokeAll(List.of(
                () -> entities.merge(head), // finding: EntityManager.merge
                () -> entities.merge(tail))).size(); // finding: EntityManager.merge
    }

    public int here(List<Object> rows) {
        List<Supplier<Object>> jobs = new ArrayList<>();
        for (Object row : rows) {
            jobs.add(() -> entities.merge(row));
        }
        jobs.forEach(Supplier::get);
        return jobs.size();
    }
}
