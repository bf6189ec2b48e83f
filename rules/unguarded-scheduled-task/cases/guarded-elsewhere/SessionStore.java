package example;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class SessionStore {
    private static final Logger log = LoggerFactory.getLogger(SessionStore.class);
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    void removeExpired() {
        try {
            for (Iterator<Session> all = sessions.values().iterator(); all.hasNext();) {
                Session session = all.next();
                if (session.isExpired()) {
                    session.close();
                    all.remove();
                }
            }
        } catch (Throwable t) {
            log.error("expired sessions stay", t);
        }
    }

    void compact() {
        try {
            sessions.values().forEach(Session::trim);
        } catch (Exception e) {
            log.error("sessions were not compacted", e);
        }
    }
}

interface Session extends AutoCloseable {
    boolean isExpired();

    void trim();

    @Override
    void close();
}
