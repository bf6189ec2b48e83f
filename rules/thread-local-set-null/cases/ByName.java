package example;

import java.util.Map;

// Trap: a value that is called null, and one that a map may not have.
class Labels {
    private static final ThreadLocal<String> LABEL = new ThreadLocal<>();
    private static final String NULL = "null";

    void label(Map<String, String> labels, String key) {
        LABEL.set("null");
        LABEL.set(NULL);
        LABEL.set(labels.get(key));
    }
}
