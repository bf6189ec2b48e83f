package dev.asynclint.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Java file of the tree. A run has one of a path, whatever its content, so the content does not count for equality.
 *
 * @param path        where it is
 * @param displayPath relative to the working directory, with forward slashes: as in every report
 * @param linted      whether findings in it are wanted; else it only answers questions
 * @param content     null for what lies on the disk
 */
public record SourceFile(Path path, String displayPath, boolean linted, Content content)
        implements Comparable<SourceFile> {

    /** The most bytes a file may have: more is data, not code that someone wrote. */
    public static final int MAX_BYTES = 16 << 20;

    public SourceFile(Path path, String displayPath, boolean linted) {
        this(path, displayPath, linted, null);
    }

    /** Whether its content is what the disk has at its path. */
    public boolean isOnDisk() {
        return content == null;
    }

    public byte[] readBytes() throws IOException {
        if (content != null) {
            return content.bytes();
        }
        checkSize(Files.size(path));
        return Files.readAllBytes(path);
    }

    static void checkSize(long size) throws IOException {
        if (size > MAX_BYTES) {
            throw new IOException("has " + size + " bytes, more than the " + MAX_BYTES + " that are read");
        }
    }

    /**
     * @throws CharacterCodingException when the bytes are not UTF-8
     */
    public String readText() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(readBytes());
        CharBuffer text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(bytes);
        return text.length() > 0 && text.charAt(0) == '\uFEFF' ? text.subSequence(1, text.length()).toString()
                : text.toString();
    }

    /** How many leading folders of the other file's path this file shares: the nearer of two copies has more. */
    public int sharedFolders(SourceFile other) {
        int most = Math.min(path.getNameCount(), other.path.getNameCount()) - 1;
        int shared = 0;
        while (shared < most && path.getName(shared).equals(other.path.getName(shared))) {
            shared++;
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && linted == file.linted && path.equals(file.path)
                && displayPath.equals(file.displayPath);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public int compareTo(SourceFile other) {
        return displayPath.compareTo(other.displayPath);
    }
}
