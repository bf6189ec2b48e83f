// example: profile=strict
package example;

import org.slf4j.MDC;

// Hard: in the strict profile wherever the file does not take it back; another key is no help.
class Login {
    void loggedIn(String user, String role) {
        MDC.put("user", user); // finding: MDC.put
        MDC.put("role", role);
    }

    void loggedOut() {
        MDC.remove("role");
        MDC.remove("session");
    }
}
