package example;

import java.util.Map;
import org.slf4j.MDC;

// Trap: the map of before is put back.
class Batch {
    void run(String name, Runnable step) {
        Map<String, String> before = MDC.getCopyOfContextMap();
        MDC.put("batch", name);
        MDC.put("step", step.toString());
        try {
            step.run();
        } finally {
            MDC.setContextMap(before);
        }
    }
}
