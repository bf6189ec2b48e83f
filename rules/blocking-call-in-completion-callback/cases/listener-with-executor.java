// Hard: a listener with two methods is run by the executor that is given beside it, the completing thread here
import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import java.sql.SQLException;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

class Receipts {
    private final DataSource receipts;
    private final Executor writers;

    Receipts(DataSource receipts, Executor writers) {
        this.receipts = receipts;
        this.writers = writers;
    }

    void keep(ListenableFuture<String> sent) {
        Futures.addCallback(sent, new FutureCallback<String>() {
            @Override
            public void onSuccess(String id) {
                write(id); // finding: DataSource.getConnection
            }

            @Override
            public void onFailure(Throwable failure) {
                failure.printStackTrace();
            }
        }, MoreExecutors.directExecutor());
    }

    void keepElsewhere(ListenableFuture<String> sent) {
        Futures.addCallback(sent, new FutureCallback<String>() {
            @Override
            public void onSuccess(String id) {
                write(id);
            }

            @Override
            public void onFailure(Throwable failure) {
                write(failure.toString());
            }
        }, writers);
    }

    private void write(String id) {
        try (var connection = receipts.getConnection()) {
            connection.prepareStatement("insert into receipts values ('" + id + "')").execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
