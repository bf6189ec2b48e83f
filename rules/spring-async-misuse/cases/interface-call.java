// Trap: final classes without @Async methods, static helpers, private methods that an @Async method calls
package example;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

@Component
class Audit {
    @Async
    public void write(String line) {
        append(line);
        flush();
    }

    private void append(String line) {
        System.out.println(line);
    }

    private static void flush() {
        System.out.flush();
    }
}

@Configuration
class AuditConfiguration {
    void check(Audit audit) {
        audit.write("checked");
    }
}
