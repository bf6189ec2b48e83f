package dev.asynclint.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The identity of a finding across edits: rule, path, enclosing member and the code that is meant, without white space and
 * comments. Line numbers are left out, so moving or reformatting code keeps it. Findings that agree in all this are
 * numbered: when one of three is mended, the first two numbers are left.
 */
public final class Fingerprint {

    /** Of a finding that has not got its fingerprint yet. */
    public static final String NONE = "";

    private Fingerprint() {
    }

    /**
     * Gives the findings of one file their fingerprints.
     *
     * @param path of the file in its project, wherever the tool is run
     */
    public static List<Finding> number(List<Finding> findings, String path) {
        Map<String, Integer> seen = new HashMap<>();
        List<Finding> numbered = new ArrayList<>();
        for (Finding finding : findings) {
            String same = of(finding.rule(), path, finding.member(), finding.source(), 0);
            int ordinal = seen.merge(same, 1, Integer::sum) - 1;
            numbered.add(finding.withFingerprint(ordinal == 0 ? same
                    : of(finding.rule(), path, finding.member(), finding.source(), ordinal)));
        }
        return numbered;
    }

    /**
     * @param ordinal tells apart findings that agree in all else: 0 for the first in the file, 1 for the next
     * @return 32 hexadecimal digits
     */
    public static String of(String rule, String path, String member, String source, int ordinal) {
        String identity = String.join("\u0000", rule, path, member, source, Integer.toString(ordinal));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
