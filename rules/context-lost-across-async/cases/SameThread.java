package example;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.MDC;

// Trap: lambdas that run at once, on the thread of the caller, or of which nobody knows where they run.
class Tagger {
    private final Executor direct = Runnable::run;

    List<String> tag(List<String> lines, String id) {
        MDC.put("id", id);
        direct.execute(() -> System.out.println(MDC.get("id")));
        Optional.of(id).ifPresent(i -> System.out.println(MDC.get("id")));
        return lines.stream().map(line -> MDC.get("id") + line).toList();
    }
}
