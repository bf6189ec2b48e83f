// Hard: handle tells success from failure by a null value and never looks at the throwable itself
package example;

import java.util.concurrent.CompletableFuture;

class Users {
    private final Directory directory;
    private final Connections connections;

    Users(Directory directory, Connections connections) {
        this.directory = directory;
        this.connections = connections;
    }

    CompletableFuture<String> name(String id) {
        return directory.find(id).handle((user, failure) -> { // finding: handle
            if (user == null) {
                return "unknown";
            }
            return user.trim();
        });
    }

    CompletableFuture<Void> touch(String id) {
        return directory.find(id).handleAsync((user, e) -> { // finding: handleAsync
            connections.release(user);
            return null;
        });
    }

    CompletableFuture<String> shadow(String id) {
        return directory.find(id).handle((user, e) -> { // finding: handle
            try {
                return user.trim();
            } catch (NullPointerException ex) {
                return "unknown";
            }
        });
    }
}

interface Directory {
    CompletableFuture<String> find(String id);
}

interface Connections {
    void release(String id);
}
