package example;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/** A beat ends before the next one is due. */
class Heartbeat {
    interface Peer {
        void ping(Runnable onPong);
    }

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final List<Peer> peers;

    Heartbeat(List<Peer> peers) {
        this.peers = peers;
    }

    void start() {
        scheduler.scheduleAtFixedRate(this::beat, 0, 5, TimeUnit.SECONDS);
    }

    private void beat() {
        CountDownLatch pongs = new CountDownLatch(peers.size());
        peers.forEach(peer -> peer.ping(pongs::countDown));
        try {
            if (!pongs.await(4, TimeUnit.SECONDS)) {
                System.getLogger("heartbeat").log(System.Logger.Level.WARNING, "{0} peers silent", pongs.getCount());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

class VideoConverter {
    private final ExecutorService converters = Executors.newFixedThreadPool(2);

    void convert(File source, File target) {
        converters.execute(() -> {
            try {
                Process ffmpeg = new ProcessBuilder("ffmpeg", "-i", source.getPath(), target.getPath()).start();
                if (!ffmpeg.waitFor(10, TimeUnit.MINUTES)) {
                    ffmpeg.destroyForcibly();
                }
            } catch (IOException e) {
                System.getLogger("video").log(System.Logger.Level.ERROR, "no ffmpeg", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}

class NightlyIndex {
    private final ExecutorService readers = Executors.newFixedThreadPool(8);
    private final BlockingQueue<String> changes = new ArrayBlockingQueue<>(1_000);
    private final List<Callable<String>> shards;

    NightlyIndex(List<Callable<String>> shards) {
        this.shards = shards;
    }

    @Scheduled(cron = "0 0 3 * * *")
    void rebuild() throws InterruptedException {
        readers.invokeAll(shards, 1, TimeUnit.HOURS)
                .forEach(done -> System.getLogger("index").log(System.Logger.Level.DEBUG, done));
    }

    /** The queue guards itself: no monitor, and a full queue is told to the caller. */
    void changed(String document) throws InterruptedException {
        if (!changes.offer(document, 1, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the index is too slow");
        }
    }

    int size() {
        return changes.size();
    }
}
