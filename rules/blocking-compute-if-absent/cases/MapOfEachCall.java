// Trap: a method that calls itself makes a map of its own each time
package example;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class Settings {

    static Object merged(Object below, Object above) {
        if (!(below instanceof Map<?, ?> base) || !(above instanceof Map<?, ?> over)) {
            return above;
        }
        Map<Object, Object> all = new ConcurrentHashMap<>(base);
        over.forEach((key, value) -> all.merge(key, value, Settings::merged));
        return all;
    }

    static Object deep(Object tree) {
        ConcurrentHashMap<String, Object> copy = new ConcurrentHashMap<>();
        copy.computeIfAbsent("root", key -> deep(tree.toString()));
        return copy;
    }
}
