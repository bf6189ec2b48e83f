package dev.asynclint.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identity of a finding across edits: rule, path, enclosing member and the source text without white space.
 * Line numbers are left out, so moving or reformatting code keeps it.
 */
public final class Fingerprint {

    private Fingerprint() {
    }

    /**
     * @param ordinal tells apart findings that agree in all else: 0 for the first in the file, 1 for the next
     * @return 32 hexadecimal digits
     */
    public static String of(String rule, String path, String member, String source, int ordinal) {
        String identity = String.join("\u0000", rule, path, member, source.replaceAll("\\s+", ""),
                Integer.toString(ordinal));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
