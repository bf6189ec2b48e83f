package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.MDC;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.core.context.SecurityContextHolder;

// Trap: executors that carry the context, by type, by the way they are made, or by their name.
class Reports {
    private final ExecutorService secured =
            new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(4));
    private final Executor mdcAwareExecutor;
    private final Executor traced = command -> MdcDecorator.decorate(command).run();

    Reports(Executor mdcAwareExecutor) {
        this.mdcAwareExecutor = mdcAwareExecutor;
    }

    CompletableFuture<String> report(String id) {
        MDC.put("report", id);
        mdcAwareExecutor.execute(() -> System.out.println(MDC.get("report")));
        traced.execute(() -> System.out.println(MDC.get("report")));
        return CompletableFuture.supplyAsync(() -> SecurityContextHolder.getContext().toString(), secured);
    }

    static final class MdcDecorator {
        static Runnable decorate(Runnable command) {
            return command;
        }
    }
}
