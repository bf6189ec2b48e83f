// Trap: the thread only watches over one run of the loop, which interrupts it at the end.
package example;

import java.io.IOException;
import java.util.List;

class HealthChecks {
    private final long limit;

    HealthChecks(long limit) {
        this.limit = limit;
    }

    void runAll(List<String> scripts) throws IOException, InterruptedException {
        for (String script : scripts) {
            run(script);
        }
    }

    private void run(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(script).start();
        Thread watchdog = new Thread(() -> {
            try {
                Thread.sleep(limit);
                process.destroyForcibly();
            } catch (InterruptedException e) {
                return;
            }
        });
        watchdog.start();
        process.waitFor();
        watchdog.interrupt();
    }
}
