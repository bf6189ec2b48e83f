package example;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

abstract class AvatarSource {
    CompletableFuture<byte[]> download(String user) {
        return CompletableFuture.supplyAsync(() -> user.getBytes());
    }

    byte[] shrink(byte[] image) {
        return Arrays.copyOf(image, image.length / 2);
    }
}
