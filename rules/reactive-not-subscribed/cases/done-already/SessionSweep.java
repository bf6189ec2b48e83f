package example;

import java.util.List;

// Trap: whoever implements them, the methods have done their work and give an empty publisher
class SessionSweep {
    private final List<Session> sessions;

    SessionSweep(List<Session> sessions) {
        this.sessions = sessions;
    }

    void sweep() {
        for (Session session : sessions) {
            if (session.isExpired()) {
                session.invalidate();
                session.close();
            }
        }
    }
}
