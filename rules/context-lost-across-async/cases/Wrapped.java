package example;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.MDC;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

// Trap: the task is wrapped, by the library or by a method of the project.
class Mailer {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void send(String to) {
        MDC.put("to", to);
        pool.execute(withMdc(() -> System.out.println(MDC.get("to"))));
        pool.execute(new DelegatingSecurityContextRunnable(() ->
                System.out.println(SecurityContextHolder.getContext())));
        Runnable wrapped = withMdc(() -> System.out.println(MDC.get("to")));
        pool.submit(wrapped);
    }

    private static Runnable withMdc(Runnable task) {
        Map<String, String> context = MDC.getCopyOfContextMap();
        return () -> {
            MDC.setContextMap(context);
            task.run();
        };
    }

    static <T> Supplier<T> same(Supplier<T> supplier) {
        return supplier;
    }
}
