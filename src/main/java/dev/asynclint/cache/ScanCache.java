package dev.asynclint.cache;

import dev.asynclint.source.FileScan;
import dev.asynclint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * What the scan of each file of a project told, and the digest of its content: a file that was not touched since is not
 * read again. Reading is safe for any number of threads.
 */
public final class ScanCache {

    /**
     * How much older than the table a file must be for its time to tell: within this, it may have been written again
     * without a change of time or size.
     */
    private static final long DOUBT_MILLIS = 2_000;

    private static final long TOO_NEW = 0;
    /** Of content that does not lie on the disk: what is kept of the file stays. */
    private static final long ELSEWHERE = -1;

    /**
     * @param modified when the file was, in nanoseconds; 0 when too late to tell by, -1 when it was not read from the disk
     * @param digest   of the content
     * @param headers  stands for the path and the headers of its types
     */
    public record Entry(long size, long modified, String digest, long headers, FileScan scan) {
    }

    private final Map<String, Entry> entries;

    private ScanCache(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** @param name of the project, and of what the scans looked for */
    public static ScanCache read(CacheFolder folder, String name) {
        Map<String, Entry> entries = new HashMap<>();
        try {
            folder.read(name).ifPresent(in -> {
                for (int left = in.count(); left > 0; left--) {
                    String path = in.string();
                    entries.put(path, new Entry(in.number(), in.number(), in.string(), in.number(), scan(in)));
                }
            });
        } catch (RuntimeException e) {
            entries.clear();
        }
        return new ScanCache(entries);
    }

    /** What the scan tells of a file, which is read and scanned only when it may have changed. */
    public Entry scan(SourceFile file, Function<byte[], FileScan> scanner) throws IOException {
        Entry known = entries.get(file.path().toString());
        long size = 0;
        long modified = ELSEWHERE;
        if (file.isOnDisk()) {
            // before it is read: a change meanwhile is then seen the next time
            BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
            size = now.size();
            modified = now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            if (known != null && known.modified() == modified && known.size() == size) {
                return known;
            }
        }
        byte[] content = file.readBytes();
        String digest = Digest.of(content);
        if (known != null && known.digest().equals(digest)) {
            return new Entry(size, modified, digest, known.headers(), known.scan());
        }
        FileScan scan = scanner.apply(content);
        return new Entry(size, modified, digest, headers(file, scan), scan);
    }

    private static long headers(SourceFile file, FileScan scan) {
        Digest digest = new Digest().add(file.path().toString());
        scan.headers().forEach(digest::add);
        return digest.number();
    }

    /** Replaces what is kept, unless it is the same. */
    public void write(CacheFolder folder, String name, Map<SourceFile, Entry> now) {
        long trusted = (System.currentTimeMillis() - DOUBT_MILLIS) * 1_000_000;
        Map<String, Entry> current = new HashMap<>();
        now.forEach((file, entry) -> {
            String path = file.path().toString();
            if (entry.modified() == ELSEWHERE) {
                if (entries.containsKey(path)) {
                    current.put(path, entries.get(path));
                }
            } else {
                current.put(path, entry.modified() < trusted ? entry
                        : new Entry(entry.size(), TOO_NEW, entry.digest(), entry.headers(), entry.scan()));
            }
        });
        if (current.equals(entries)) {
            folder.touch(name);
            return;
        }
        Packer out = new Packer();
        out.number(current.size());
        current.forEach((path, entry) -> {
            out.string(path);
            out.number(entry.size());
            out.number(entry.modified());
            out.string(entry.digest());
            out.number(entry.headers());
            write(entry.scan(), out);
        });
        folder.write(name, out.written());
    }

    static void write(FileScan scan, Packer out) {
        out.string(scan.packageName());
        out.strings(scan.imports());
        out.list(scan.types(), type -> {
            out.string(type.name());
            out.string(type.keyword());
            out.strings(type.supertypes());
        });
        out.bits(scan.words());
        out.number(scan.lines());
        out.bool(scan.generated());
    }

    static FileScan scan(Unpacker in) {
        return new FileScan(in.string(), in.strings(),
                in.list(() -> new FileScan.DeclaredType(in.string(), in.string(), in.strings())), in.bits(),
                (int) in.number(), in.bool());
    }
}
