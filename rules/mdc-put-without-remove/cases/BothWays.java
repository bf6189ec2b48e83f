package example;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

// Trap: removed on the good way and on the failing one; nothing but logging in between.
class Importer {
    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    void load(String file, Runnable work) {
        MDC.put("file", file);
        try {
            work.run();
            MDC.remove("file");
        } catch (RuntimeException e) {
            MDC.remove("file");
            throw e;
        }
    }

    void note(String user) {
        MDC.put("user", user);
        StringBuilder text = new StringBuilder("logged in: ");
        LOG.info(text.append(user.trim()).append(this.toString()).toString());
        MDC.remove("user");
    }
}
