// Hard: the single thread of the backups reaches Shell.run through two methods.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class BackupJob {
    private final ExecutorService backups = Executors.newSingleThreadExecutor();

    void request(String database) {
        backups.submit(() -> {
            try {
                dump(database);
            } catch (RuntimeException e) {
                System.getLogger("backup").log(System.Logger.Level.ERROR, "backup failed", e);
            }
        });
        backups.execute(() -> verify(database));
    }

    private void dump(String database) {
        int code = Shell.run("pg_dump", "-f", database + ".sql", database);
        System.getLogger("backup").log(System.Logger.Level.INFO, "pg_dump ended with {0}", code);
    }

    private void verify(String database) {
        int code = Shell.run(600, "pg_verify", database);
        System.getLogger("backup").log(System.Logger.Level.INFO, "pg_verify ended with {0}", code);
    }
}
