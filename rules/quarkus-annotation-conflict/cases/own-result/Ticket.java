package example;

import java.util.concurrent.CompletableFuture;

class Ticket extends CompletableFuture<String> {
}
