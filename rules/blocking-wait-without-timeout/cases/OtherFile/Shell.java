// Hard: the wait for the process stands in a file that knows no pool.
package example;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

final class Shell {
    private Shell() {}

    static int run(String... command) {
        try {
            return start(command).waitFor(); // finding: Process.waitFor
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    static int run(long seconds, String... command) {
        try {
            Process process = start(command);
            return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static Process start(String... command) {
        try {
            return new ProcessBuilder(command).start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
