package dev.asynclint.source;

import java.io.IOException;

/** The bytes of a file that are not those on the disk. */
public final class Content {

    private final byte[] bytes;
    private final long size;

    private Content(byte[] bytes, long size) {
        this.bytes = bytes;
        this.size = size;
    }

    public static Content of(byte[] bytes) {
        return new Content(bytes, bytes.length);
    }

    /** Of a file with more than {@link SourceFile#MAX_BYTES}, whose bytes nobody reads. */
    public static Content tooLarge(long size) {
        return new Content(new byte[0], size);
    }

    byte[] bytes() throws IOException {
        SourceFile.checkSize(size);
        return bytes;
    }
}
