// Trap: a named class inside the test plays a slow repository
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void givesUpOnASlowRepository() {
        Report report = new Report(new SlowRepository(), 10, TimeUnit.MILLISECONDS);
        assertEquals("no data", report.text());
    }

    private static class SlowRepository implements Repository {
        @Override
        public String load() {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "late";
        }
    }
}

interface Repository {
    String load();
}

record Report(Repository repository, long limit, TimeUnit unit) {
    String text() {
        return limit > 0 ? "no data" : repository.load();
    }
}
