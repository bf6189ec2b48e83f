package example;

import java.util.concurrent.CompletableFuture;

class Client {
    private final Topology topology = new Topology();

    CompletableFuture<String> send(CompletableFuture<String> answer) {
        String before = topology.nodes();
        return answer.thenApply(text -> before + text + topology.nodes());
    }
}
