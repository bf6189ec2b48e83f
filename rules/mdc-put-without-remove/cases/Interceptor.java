package example;

import org.slf4j.MDC;

// Trap: put before the request, removed after its completion, in another method.
class IdInterceptor {
    private static final String ID = "requestId";

    boolean preHandle(String id) {
        MDC.put(ID, id);
        return true;
    }

    void afterCompletion() {
        MDC.remove(ID);
    }
}
