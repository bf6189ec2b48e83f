// Hard: what waits is in another file
package example;

import java.util.List;

public class Thumbnails {
    private final ImageClient images;

    public Thumbnails(ImageClient images) {
        this.images = images;
    }

    public long sizeOf(List<String> names) {
        return names.stream().parallel()
                .map(images::fetch) // finding: ImageClient.fetch → HttpClient.send
                .mapToLong(bytes -> bytes.length)
                .sum();
    }
}
