package example;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

record Order(String id, String mail) {}

class OrderMails {
    interface Mailer {
        void send(Order order);
    }

    private final ExecutorService pool = Executors.newFixedThreadPool(16);
    private final Mailer mailer;

    OrderMails(Mailer mailer) {
        this.mailer = mailer;
    }

    void confirm(List<Order> orders) {
        for (Order order : orders) {
            pool.execute(() -> mailer.send(order));
        }
    }

    void remind(List<Order> orders) {
        for (Order order : orders) {
            pool.submit(() -> mailer.send(order));
        }
    }

    void thank(List<Order> orders) {
        orders.stream()
                .filter(order -> order.mail() != null)
                .forEach(order -> pool.execute(() -> mailer.send(order)));
    }
}

/** 200 connections are served, 100 wait, the others are served by the thread that accepts. */
class LineServer {
    private final ExecutorService connections = new ThreadPoolExecutor(
            200, 200, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100), new ThreadPoolExecutor.CallerRunsPolicy());
    private volatile boolean open = true;

    void serve(ServerSocket server) throws IOException {
        while (open) {
            Socket socket = server.accept();
            connections.execute(() -> answer(socket));
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
    private final ExecutorService readers = Executors.newFixedThreadPool(8);

    List<CompletableFuture<String>> load(List<Path> files) {
        return files.stream()
                .map(file -> CompletableFuture.supplyAsync(() -> read(file), readers))
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
