package example;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

// Hard: that the function gives a future is known from another file, and a stage that only adapts is no recovery
class Avatars extends AvatarSource {
    private static final Map<String, CompletableFuture<byte[]>> AVATARS = new ConcurrentHashMap<>();

    CompletableFuture<byte[]> avatar(String user) {
        return AVATARS.computeIfAbsent(user, this::download); // finding: `Avatars.download`
    }

    CompletableFuture<byte[]> thumbnail(String user) {
        return AVATARS.computeIfAbsent(user + "/small", key -> download(user).thenApply(this::shrink)); // finding: keeps the future
    }
}
