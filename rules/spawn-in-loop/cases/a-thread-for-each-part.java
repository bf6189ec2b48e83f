// example: release=21
// Trap: one thread for each thing that the object is made for, kept to be ended later; and listeners, which are few
package example;

import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Exchange {
    private final List<Watcher> watchers = new ArrayList<>();
    private final Map<ServerSocket, Thread> doors = new HashMap<>();
    private final List<Runnable> runners = new ArrayList<>();
    private final List<QuoteListener> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService pool = Executors.newCachedThreadPool();

    void watch(Set<String> hosts) {
        for (String host : hosts) {
            Watcher watcher = new Watcher(host);
            watchers.add(watcher);
            watcher.start();
        }
    }

    void open(List<ServerSocket> sockets) {
        for (ServerSocket socket : sockets) {
            Thread door = new Thread(() -> serve(socket));
            doors.put(socket, door);
            door.start();
        }
    }

    void run(List<Feed> feeds) {
        for (Feed feed : feeds) {
            Runnable runner = feed::read;
            runners.add(runner);
            pool.execute(runner);
        }
    }

    void tell(String quote) {
        for (QuoteListener listener : listeners) {
            pool.execute(() -> listener.quoted(quote));
        }
    }

    void close() {
        watchers.forEach(Thread::interrupt);
        doors.values().forEach(Thread::interrupt);
        pool.shutdown();
    }

    private void serve(ServerSocket socket) {
        System.out.println(socket);
    }

    interface QuoteListener {
        void quoted(String quote);
    }

    interface Feed {
        void read();
    }

    static class Watcher extends Thread {
        private final String host;

        Watcher(String host) {
            this.host = host;
        }

        @Override
        public void run() {
            System.out.println(host);
        }
    }
}
