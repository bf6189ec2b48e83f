package dev.asynclint.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The folder with what is kept. A file is written whole under another name and then renamed, so that another process sees
 * the old one or the new one; it carries a checksum, so that a damaged one is as good as none. That something cannot be
 * read or written is never an error: a run then does the work again.
 */
public final class CacheFolder {

    /** More than this, and the files that were used least lately go. */
    static final long MAX_BYTES = 512L << 20;
    static final long MAX_AGE_MILLIS = 30L * 24 * 3600 * 1000;
    private static final byte[] MAGIC = {'a', 's', 'y', 'n', 'c', 'l', '1', '\n'};
    private static final int HEAD = MAGIC.length + Long.BYTES;
    private static final String SUFFIX = ".cache";

    private final Path folder;
    private final long maxBytes;

    public CacheFolder(Path folder) {
        this(folder, MAX_BYTES);
    }

    CacheFolder(Path folder, long maxBytes) {
        this.folder = folder;
        this.maxBytes = maxBytes;
    }

    /** The user's own cache folder, by the custom of the platform; empty when the environment names none. */
    public static Optional<Path> ofUser(Map<String, String> environment, String system) {
        String home = environment.getOrDefault("HOME", "");
        if (!environment.getOrDefault("XDG_CACHE_HOME", "").isEmpty()) {
            return Optional.of(Path.of(environment.get("XDG_CACHE_HOME"), "asynclint"));
        }
        if (system.startsWith("Windows")) {
            return Optional.ofNullable(environment.get("LOCALAPPDATA")).map(data -> Path.of(data, "asynclint", "cache"));
        }
        if (home.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(system.startsWith("Mac") ? Path.of(home, "Library", "Caches", "asynclint")
                : Path.of(home, ".cache", "asynclint"));
    }

    /** What was kept under this name, whole; empty when there is nothing, or it is damaged. */
    Optional<Unpacker> read(String name) {
        Path file = folder.resolve(name + SUFFIX);
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length < HEAD || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                    || ByteBuffer.wrap(bytes).getLong(MAGIC.length) != checksum(List.of(ByteBuffer.wrap(bytes, HEAD, bytes.length - HEAD)))) {
                return Optional.empty();
            }
            return Optional.of(new Unpacker(bytes, HEAD));
        } catch (IOException | OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    /** Notes that it was of use, so that it is kept longer than what was not. */
    void touch(String name) {
        try {
            Files.setLastModifiedTime(folder.resolve(name + SUFFIX), FileTime.fromMillis(System.currentTimeMillis()));
        } catch (IOException e) {
            // it only goes earlier
        }
    }

    /** Writes these parts one behind the other; whether that went well. */
    boolean write(String name, List<ByteBuffer> parts) {
        ByteBuffer head = ByteBuffer.allocate(HEAD).put(MAGIC).putLong(checksum(parts)).flip();
        Path half = null;
        try {
            Files.createDirectories(folder);
            half = Files.createTempFile(folder, name, ".half");
            try (FileChannel out = FileChannel.open(half, StandardOpenOption.WRITE)) {
                writeAll(head, out);
                for (ByteBuffer part : parts) {
                    writeAll(part.duplicate(), out);
                }
            }
            Files.move(half, folder.resolve(name + SUFFIX), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            prune();
            return true;
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            delete(half);
            return false;
        }
    }

    private static void writeAll(ByteBuffer part, FileChannel out) throws IOException {
        while (part.hasRemaining()) {
            out.write(part);
        }
    }

    private static long checksum(List<ByteBuffer> parts) {
        CRC32C sum = new CRC32C();
        long length = HEAD;
        for (ByteBuffer part : parts) {
            length += part.remaining();
            sum.update(part.duplicate());
        }
        return sum.getValue() << 32 | length & 0xFFFFFFFFL;
    }

    /** Removes what is old, what a killed process left half, and what is too much. Only files of our own names. */
    private void prune() throws IOException {
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(SUFFIX) || name.endsWith(".half")) {
                    Kept.of(file).ifPresent(kept::add);
                }
            }
        }
        long now = System.currentTimeMillis();
        long room = maxBytes;
        kept.sort(Comparator.comparingLong(Kept::used).reversed());
        for (Kept each : kept) {
            room -= each.size();
            boolean isHalf = each.file().toString().endsWith(".half");
            if (now - each.used() > (isHalf ? 3_600_000 : MAX_AGE_MILLIS) || room < 0 && !isHalf) {
                delete(each.file());
            }
        }
    }

    private record Kept(Path file, long used, long size) {

        /** Empty when another process was quicker to remove it. */
        static Optional<Kept> of(Path file) {
            try {
                return Optional.of(new Kept(file, Files.getLastModifiedTime(file).toMillis(), Files.size(file)));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // it goes another time
        }
    }
}
