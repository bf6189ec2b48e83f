package example;

import java.util.Optional;
import org.slf4j.MDC;

// Hard: a filter, which each request of the server runs through; set by a lambda; removed where it may not come to.
class TraceFilter {
    interface Chain {
        void doFilter(String request);
    }

    void doFilter(String request, Chain chain) {
        Optional.of(request).ifPresent(id -> MDC.put("trace", id)); // finding: MDC.put
        MDC.put("path", request); // finding: only when nothing fails
        chain.doFilter(request);
        MDC.remove("path");
    }
}
