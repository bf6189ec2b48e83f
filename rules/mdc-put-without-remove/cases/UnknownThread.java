package example;

import org.slf4j.MDC;

// Trap: in the default profile a method of which nobody knows on which thread it runs, and whether a filter clears.
class Login {
    void loggedIn(String user) {
        MDC.put("user", user);
    }
}
