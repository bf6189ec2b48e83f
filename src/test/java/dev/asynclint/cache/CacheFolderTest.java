package dev.asynclint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept comes back whole or not at all. */
class CacheFolderTest {

    private static final byte[] CONTENT = "some content, long enough to be cut".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path temp;

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.sorted().toList();
        }
    }

    @Test
    void givesBackWhatWasWritten() {
        CacheFolder folder = new CacheFolder(temp.resolve("new/folder"));
        assertThat(folder.read("a")).isEmpty();
        assertThat(folder.write("a", CONTENT)).isTrue();
        assertThat(folder.read("a")).hasValue(CONTENT);
        folder.write("a", new byte[0]);
        assertThat(folder.read("a")).hasValue(new byte[0]);
    }

    @Test
    void noCutAndNoFlippedBitPasses() throws IOException {
        CacheFolder folder = new CacheFolder(temp);
        folder.write("a", CONTENT);
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(folder.read("a")).as("cut to %d bytes", length).isEmpty();
        }
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, flipped);
            assertThat(folder.read("a")).as("bit %d flipped", bit).isEmpty();
        }
        Files.write(file, whole);
        assertThat(folder.read("a")).hasValue(CONTENT);
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKept() throws IOException {
        Path file = Files.writeString(temp.resolve("a file"), "in the way");
        CacheFolder folder = new CacheFolder(file.resolve("below"));
        assertThat(folder.write("a", CONTENT)).isFalse();
        assertThat(folder.read("a")).isEmpty();
        assertThat(file).hasContent("in the way");
    }

    @Test
    void whatAKilledProcessLeftIsNoResultAndGoes() throws IOException {
        CacheFolder folder = new CacheFolder(temp);
        Path half = Files.write(temp.resolve("a123.half"), CONTENT);
        folder.write("b", CONTENT);
        assertThat(folder.read("a")).isEmpty();
        assertThat(half).as("may be another process's, at work").exists();
        Files.setLastModifiedTime(half, FileTime.fromMillis(System.currentTimeMillis() - 2 * 3_600_000));
        folder.write("c", CONTENT);
        assertThat(half).doesNotExist();
        assertThat(folder.read("b")).hasValue(CONTENT);
    }

    @Test
    void whatWasUsedLeastLatelyGoesFirst() throws IOException {
        CacheFolder folder = new CacheFolder(temp, 200);
        Path foreign = Files.write(temp.resolve("mine.txt"), new byte[500]);
        for (String name : List.of("a", "b", "c")) {
            folder.write(name, CONTENT);
            Files.setLastModifiedTime(temp.resolve(name + ".cache"), FileTime.fromMillis(System.currentTimeMillis() - 60_000));
        }
        folder.touch("a");
        folder.write("d", CONTENT);
        folder.write("e", CONTENT);
        assertThat(folder.read("a")).hasValue(CONTENT);
        assertThat(folder.read("e")).hasValue(CONTENT);
        assertThat(Stream.of("b", "c").filter(n -> folder.read(n).isPresent())).hasSizeLessThan(2);
        assertThat(foreign).exists();
        Files.setLastModifiedTime(temp.resolve("a.cache"), FileTime.fromMillis(1));
        folder.write("f", CONTENT);
        assertThat(folder.read("a")).as("older than a month").isEmpty();
    }

    /** Readers see one of the contents that were written, never a mixture. */
    @Test
    void severalMayReadAndWriteAtOnce() throws Exception {
        CacheFolder folder = new CacheFolder(temp);
        List<byte[]> contents = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 4; i++) {
            byte[] content = new byte[100_000];
            random.nextBytes(content);
            contents.add(content);
        }
        folder.write("a", contents.get(0));
        AtomicInteger wrong = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (byte[] content : contents) {
            threads.add(new Thread(() -> {
                for (int round = 0; round < 30; round++) {
                    folder.write("a", content);
                    byte[] seen = folder.read("a").orElse(new byte[0]);
                    if (contents.stream().noneMatch(c -> java.util.Arrays.equals(c, seen))) {
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
