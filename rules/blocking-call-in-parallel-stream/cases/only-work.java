// Trap: work that takes the processor, memory, a lock held for a moment, a poll that does not wait
package example;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

class Checksums {
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<String> changed = new LinkedBlockingQueue<>();

    Map<String, byte[]> all(List<String> texts) {
        return texts.parallelStream().collect(Collectors.toConcurrentMap(text -> text, this::digest));
    }

    void compare(List<String> texts) {
        texts.parallelStream().filter(t -> known.get(t) == null).forEach(changed::offer);
        texts.stream().parallel().map(CompletableFuture::completedFuture).filter(CompletableFuture::isDone)
                .forEach(done -> known.put(done.getNow(""), new byte[0]));
    }

    private byte[] digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            synchronized (this) {
                return sha.digest(text.getBytes());
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
