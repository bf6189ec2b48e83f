package dev.asynclint.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name for content: SHA-256, cut to 128 bits. */
public final class Digest {

    private final MessageDigest sha = sha();

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static String of(byte[] content) {
        return HexFormat.of().formatHex(sha().digest(content), 0, 16);
    }

    /** Adds a part; where one ends and the next begins counts. */
    public Digest add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha.update(bytes);
        return this;
    }

    /** The first 64 bits. */
    public long number() {
        return ByteBuffer.wrap(sha.digest()).getLong();
    }

    /** 32 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(sha.digest(), 0, 16);
    }
}
