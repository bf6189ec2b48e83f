// Trap: what is asked cannot tell by itself: a server, a file, the database
package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

class Deploy {
    private final Path marker;
    private final Connection connection;

    Deploy(Path marker, Connection connection) {
        this.marker = marker;
        this.connection = connection;
    }

    void awaitMarker() throws InterruptedException {
        while (!Files.exists(marker)) {
            Thread.sleep(1000);
        }
    }

    void awaitDatabase() throws InterruptedException, SQLException {
        while (!connection.isValid(2)) {
            Thread.sleep(500);
        }
    }

    void awaitPort() throws InterruptedException {
        while (!answers()) {
            Thread.sleep(500);
        }
    }

    private boolean answers() {
        try {
            return Files.size(marker) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
