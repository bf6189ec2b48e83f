package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Trap: a program whose pool serves until it is killed.
class Server {
    private final ExecutorService connections = Executors.newFixedThreadPool(32);

    public static void main(String[] args) {
        ExecutorService acceptors = Executors.newFixedThreadPool(2);
        Server server = new Server();
        acceptors.execute(server::accept);
        acceptors.execute(server::accept);
    }

    private void accept() {
        connections.execute(() -> System.out.println("served"));
    }
}
