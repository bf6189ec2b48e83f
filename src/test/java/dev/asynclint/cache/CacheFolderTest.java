package dev.asynclint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept comes back whole or not at all. */
class CacheFolderTest {

    private static final String CONTENT = "some content, long enough to be cut";

    @TempDir
    private Path temp;

    private static boolean write(CacheFolder folder, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        int half = bytes.length / 2;
        return folder.write(name, List.of(ByteBuffer.wrap(bytes, 0, half), ByteBuffer.wrap(bytes, half, bytes.length - half)));
    }

    private static Optional<String> read(CacheFolder folder, String name) {
        return folder.read(name).map(in -> new String(in.bytes(), in.position(), in.bytes().length - in.position(), StandardCharsets.UTF_8));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.sorted().toList();
        }
    }

    @Test
    void givesBackWhatWasWritten() {
        CacheFolder folder = new CacheFolder(temp.resolve("new/folder"));
        assertThat(read(folder, "a")).isEmpty();
        assertThat(write(folder, "a", CONTENT)).isTrue();
        assertThat(read(folder, "a")).hasValue(CONTENT);
        write(folder, "a", "");
        assertThat(read(folder, "a")).hasValue("");
    }

    @Test
    void noCutAndNoFlippedBitPasses() throws IOException {
        CacheFolder folder = new CacheFolder(temp);
        write(folder, "a", CONTENT);
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(read(folder, "a")).as("cut to %d bytes", length).isEmpty();
        }
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, flipped);
            assertThat(read(folder, "a")).as("bit %d flipped", bit).isEmpty();
        }
        Files.write(file, whole);
        assertThat(read(folder, "a")).hasValue(CONTENT);
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKept() throws IOException {
        Path file = Files.writeString(temp.resolve("a file"), "in the way");
        CacheFolder folder = new CacheFolder(file.resolve("below"));
        assertThat(write(folder, "a", CONTENT)).isFalse();
        assertThat(read(folder, "a")).isEmpty();
        assertThat(file).hasContent("in the way");
    }

    @Test
    void whatAKilledProcessLeftIsNoResultAndGoes() throws IOException {
        CacheFolder folder = new CacheFolder(temp);
        Path half = Files.writeString(temp.resolve("a123.half"), CONTENT);
        write(folder, "b", CONTENT);
        assertThat(read(folder, "a")).isEmpty();
        assertThat(half).as("may be another process's, at work").exists();
        Files.setLastModifiedTime(half, FileTime.fromMillis(System.currentTimeMillis() - 2 * 3_600_000));
        write(folder, "c", CONTENT);
        assertThat(half).doesNotExist();
        assertThat(read(folder, "b")).hasValue(CONTENT);
    }

    @Test
    void whatWasUsedLeastLatelyGoesFirst() throws IOException {
        CacheFolder folder = new CacheFolder(temp, 200);
        Path foreign = Files.write(temp.resolve("mine.txt"), new byte[500]);
        for (String name : List.of("a", "b", "c")) {
            write(folder, name, CONTENT);
            Files.setLastModifiedTime(temp.resolve(name + ".cache"), FileTime.fromMillis(System.currentTimeMillis() - 60_000));
        }
        folder.touch("a");
        write(folder, "d", CONTENT);
        write(folder, "e", CONTENT);
        assertThat(read(folder, "a")).hasValue(CONTENT);
        assertThat(read(folder, "e")).hasValue(CONTENT);
        assertThat(Stream.of("b", "c").filter(n -> read(folder, n).isPresent())).hasSizeLessThan(2);
        assertThat(foreign).exists();
        Files.setLastModifiedTime(temp.resolve("a.cache"), FileTime.fromMillis(1));
        write(folder, "f", CONTENT);
        assertThat(read(folder, "a")).as("older than a month").isEmpty();
    }

    /** Readers see one of the contents that were written, never a mixture. */
    @Test
    void severalMayReadAndWriteAtOnce() throws Exception {
        CacheFolder folder = new CacheFolder(temp);
        List<String> contents = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 4; i++) {
            contents.add(random.ints(100_000, ' ', '~').collect(StringBuilder::new, StringBuilder::appendCodePoint,
                    StringBuilder::append).toString());
        }
        write(folder, "a", contents.get(0));
        AtomicInteger wrong = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (String content : contents) {
            threads.add(new Thread(() -> {
                for (int round = 0; round < 30; round++) {
                    write(folder, "a", content);
                    String seen = read(folder, "a").orElse("");
                    if (!contents.contains(seen)) {
                        wrong.incrementAndGet();
                    }
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join(60_000);
        }
        assertThat(threads).noneMatch(Thread::isAlive);
        assertThat(wrong).hasValue(0);
    }

    @Test
    void liesInTheUsersCacheFolder() {
        assertThat(CacheFolder.ofUser(Map.of("XDG_CACHE_HOME", "/x", "HOME", "/h"), "Linux")).hasValue(Path.of("/x/asynclint"));
        assertThat(CacheFolder.ofUser(Map.of("HOME", "/h"), "Linux")).hasValue(Path.of("/h/.cache/asynclint"));
        assertThat(CacheFolder.ofUser(Map.of("HOME", "/h"), "Mac OS X")).hasValue(Path.of("/h/Library/Caches/asynclint"));
        assertThat(CacheFolder.ofUser(Map.of("LOCALAPPDATA", "/l"), "Windows 11")).hasValue(Path.of("/l/asynclint/cache"));
        assertThat(CacheFolder.ofUser(Map.of(), "Linux")).isEmpty();
    }
}
