package jakarta.persistence;

public interface EntityManager extends AutoCloseable {
    void persist(Object entity);

    <T> T merge(T entity);

    @Override
    void close();
}
