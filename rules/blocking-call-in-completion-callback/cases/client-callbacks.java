// Hard: the function of a transformation, and the callback of a client, without a CompletableFuture in the file
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import java.sql.SQLException;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class Letters {
    private final DataSource table;
    private final Executor writers;

    Letters(DataSource table, Executor writers) {
        this.table = table;
        this.writers = writers;
    }

    ListenableFuture<String> name(ListenableFuture<String> id) {
        return Futures.transform(id, this::look, MoreExecutors.directExecutor());
    }

    ListenableFuture<String> nameElsewhere(ListenableFuture<String> id) {
        return Futures.transform(id, key -> write(key), writers);
    }

    void send(Producer<String, String> producer, String letter) {
        producer.send(new ProducerRecord<>("letters", letter), (sent, failure) -> {
            if (failure != null) {
                write(letter); // finding: DataSource.getConnection
            }
        });
    }

    private String look(String key) {
        return write(key); // finding: DataSource.getConnection
    }

    private String write(String letter) {
        try (var connection = table.getConnection()) {
            return connection.getCatalog() + letter;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
