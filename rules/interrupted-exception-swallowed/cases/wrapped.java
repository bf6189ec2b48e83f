// Hard: a new exception with the interrupt as its cause is not the interrupt, and a helper that wraps does not restore
package example;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class Answers {
    String get(Future<String> answer) throws IOException {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) { // finding: get
            throw new IOException("no answer", e);
        }
    }

    int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) { // finding: waitFor
            throw wrap(e);
        }
    }

    void stop(Thread worker) {
        try {
            worker.join();
        } catch (InterruptedException e) { // finding: join
            worker.interrupt();
        }
    }

    private RuntimeException wrap(Exception e) {
        return new IllegalStateException(e.getMessage(), e);
    }
}
