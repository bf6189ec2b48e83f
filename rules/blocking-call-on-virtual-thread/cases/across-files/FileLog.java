// example: release=21 profile=strict
package example;

import java.nio.file.Path;

class FileLog implements AuditLog {
    private final Path file;

    FileLog(Path file) {
        this.file = file;
    }

    @Override
    public void append(String event) {
        Texts.append(file, event + "\n");
    }
}
