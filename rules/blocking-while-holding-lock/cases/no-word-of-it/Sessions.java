// Hard: nothing in this file names a client, a thread or a future; the HTTP call stands two calls away
package example;

import java.util.HashMap;
import java.util.Map;

class Sessions {
    private final Object lock = new Object();
    private final Map<String, String> sessions = new HashMap<>();
    private final SessionStore remote;

    Sessions(SessionStore remote) {
        this.remote = remote;
    }

    String get(String id) {
        synchronized (lock) {
            return sessions.get(id);
        }
    }

    void refresh(String id) throws Exception {
        synchronized (lock) {
            String fresh = load(id); // finding: HttpClient.send
            sessions.put(id, fresh);
        }
    }

    private String load(String id) throws Exception {
        return remote.fetch(id);
    }
}
