package example;

import java.nio.file.Files;
import java.nio.file.Path;

class LedgerAudit extends AuditTask {
    @Override
    protected void runTask() {
        try {
            Files.size(Path.of("ledger"));
        } catch (Throwable t) {
            System.err.println("ledgers were not audited: " + t);
        }
    }
}
