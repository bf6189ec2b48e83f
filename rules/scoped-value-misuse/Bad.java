// example: release=25
package example;

import java.util.concurrent.ExecutorService;

class AuditTrail {
    interface Journal {
        void write(String user, String action);
    }

    static final ScopedValue<String> USER = ScopedValue.newInstance();

    private final ExecutorService writer;
    private final Journal journal;

    AuditTrail(ExecutorService writer, Journal journal) {
        this.writer = writer;
        this.journal = journal;
    }

    void handle(String user, String action) {
        ScopedValue.where(USER, user).run(() -> {
            writer.execute(() -> journal.write(USER.get(), action)); // finding: on a thread that does not have it
        });
    }
}
