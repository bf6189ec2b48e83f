// example: profile=strict
package example;

import java.util.Map;
import org.slf4j.MDC;

// Trap: the map of before is put back; what is removed by reference.
class Batch {
    static AutoCloseable scope(java.util.List<String> keys, String value) {
        for (String key : keys) {
            MDC.put(key, value);
        }
        return () -> keys.forEach(MDC::remove);
    }

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
