// Trap: another map is changed in the function; the same map is only read
package example;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

class Groups {
    private final Map<String, Set<String>> members = new ConcurrentHashMap<>();
    private final Map<String, String> groupOf = new ConcurrentHashMap<>();

    void join(String group, String name) {
        members.compute(group, (key, names) -> {
            Set<String> all = names == null ? ConcurrentHashMap.newKeySet() : names;
            all.add(name);
            groupOf.put(name, key);
            return all;
        });
    }

    Set<String> copy(String from, String to) {
        return members.computeIfAbsent(to, key -> Set.copyOf(members.getOrDefault(from, Set.of())));
    }

    void leave(String group, String name) {
        members.computeIfPresent(group, (key, names) -> {
            names.remove(name);
            return names.isEmpty() ? null : names;
        });
        members.remove(group);
    }
}
