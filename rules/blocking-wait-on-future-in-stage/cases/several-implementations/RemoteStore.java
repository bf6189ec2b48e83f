package example;

import java.util.concurrent.CompletableFuture;

class RemoteStore implements Store {
    private final CompletableFuture<String> answer = new CompletableFuture<>();

    @Override
    public String read(long id) {
        return id + answer.join();
    }

    @Override
    public boolean knows(long id) {
        return id > 0;
    }
}
