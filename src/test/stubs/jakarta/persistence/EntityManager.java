package jakarta.persistence;

public interface EntityManager extends AutoCloseable {
    void persist(Object entity);

    @Override
    void close();
}
