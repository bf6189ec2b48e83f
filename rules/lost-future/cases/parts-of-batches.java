// Trap: calls on a batch or transaction fail with the batch's own future
package example;

import java.util.concurrent.CompletableFuture;

interface RemoteMap {
    CompletableFuture<Void> deleteAsync(String key);
}

interface Batch {
    RemoteMap map(String name);

    CompletableFuture<Void> executeAsync();
}

interface Client {
    Batch createBatch();

    RemoteMap map(String name);
}

class Sessions {
    private final Client client;

    Sessions(Client client) {
        this.client = client;
    }

    void expire(String id) {
        Batch batch = client.createBatch();
        batch.map("sessions").deleteAsync(id);
        RemoteMap users = batch.map("users");
        users.deleteAsync(id);
        batch.executeAsync().join();
    }

    void expireAtOnce(String id) {
        client.map("sessions").deleteAsync(id); // finding: deleteAsync
    }

    void startAndForget() {
        Batch batch = client.createBatch();
        batch.executeAsync(); // finding: executeAsync
    }
}

class RemoveOperation {
    private final String key;

    RemoveOperation(String key) {
        this.key = key;
    }

    void commit(RemoteMap map) {
        map.deleteAsync(key);
    }
}
