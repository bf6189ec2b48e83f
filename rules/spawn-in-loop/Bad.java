package example;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

record Order(String id, String mail) {}

class OrderMails {
    interface Mailer {
        void send(Order order);
    }

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Mailer mailer;

    OrderMails(Mailer mailer) {
        this.mailer = mailer;
    }

    void confirm(List<Order> orders) {
        for (Order order : orders) {
            new Thread(() -> mailer.send(order), "mail-" + order.id()).start(); // finding: Thread.start
        }
    }

    void remind(List<Order> orders) {
        for (Order order : orders) {
            pool.submit(() -> mailer.send(order)); // finding: ExecutorService.submit
        }
    }

    void thank(List<Order> orders) {
        orders.stream()
                .filter(order -> order.mail() != null)
                .forEach(order -> pool.execute(() -> mailer.send(order))); // finding: .execute
    }
}

/** Whoever opens connections decides how many threads there are. */
class LineServer {
    private volatile boolean open = true;

    void serve(ServerSocket server) throws IOException {
        while (open) {
            Socket socket = server.accept();
            new Thread(() -> answer(socket)).start(); // finding: Thread.start
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            socket.getOutputStream().write(socket.getInputStream().readNBytes(80));
        } catch (IOException e) {
            System.getLogger("lines").log(System.Logger.Level.DEBUG, "connection lost", e);
        }
    }
}

class Archive {
    /** Each element holds a thread of the common pool while it reads. */
    List<CompletableFuture<String>> load(List<Path> files) {
        return files.stream()
                .map(file -> CompletableFuture.supplyAsync(() -> read(file))) // finding: CompletableFuture.supplyAsync
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
