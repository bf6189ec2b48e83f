// example: release=21
package example;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Trap: a pool of platform threads uses each object many times.
class Hashes {
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Hashes::sha256);
    private final ExecutorService pool = Executors.newFixedThreadPool(8);

    void hash(byte[] block) {
        pool.execute(() -> System.out.println(DIGEST.get().digest(block)[0]));
        Thread.startVirtualThread(() -> System.out.println("hashing"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
