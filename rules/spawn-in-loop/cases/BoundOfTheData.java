// Hard: counting loops too: their bound is the size of the data, not a number of workers.
package example;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Exports {
    private final ExecutorService pool =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>());

    void indexed(List<Runnable> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Runnable row = rows.get(i);
            pool.submit(row); // finding: ExecutorService.submit
        }
    }

    void counted(Runnable[] rows) {
        int count = rows.length;
        for (int i = 0; i < count; i++) {
            new Thread(rows[i]).start(); // finding: Thread.start
        }
    }

    void cursor(ResultSet rows) throws SQLException {
        while (rows.next()) {
            long id = rows.getLong(1);
            pool.execute(() -> export(id)); // finding: .execute
        }
    }

    private void export(long id) {
        System.getLogger("export").log(System.Logger.Level.DEBUG, "row {0}", id);
    }
}
