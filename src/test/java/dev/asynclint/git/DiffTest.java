package dev.asynclint.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffTest {

    private static Diff read(String text) {
        return Diff.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void codeThatLooksLikeAHeaderIsCode() {
        Diff diff = read(":100644 100644 aa bb M\0A.java\0\0diff --git a/A.java b/A.java\n--- a/A.java\n+++ b/A.java\n"
                + "@@ -3,2 +3,2 @@ class A {\n--- a/x\n-@@ -1 +1 @@\n+++ b/Other.java\n+@@ -7 +7 @@\n\\ No newline at end of file\n"
                + "@@ -9,0 +10 @@\n+x\n");
        assertThat(diff.hunks("A.java")).containsExactly(new Hunk(3, 2, 3, 2), new Hunk(9, 0, 10, 1));
        assertThat(diff.hunks("Other.java")).isEmpty();
    }

    @Test
    void namesMayHoldAnything() {
        Diff diff = read(":100644 100644 aa bb R090\0old name\t\n.java\0a \"ü\"\n.java\0\0"
                + "+++ \"b/a \\\"ü\\\"\\n.java\"\n@@ -1 +1 @@\n-a\n+b\n+++ b/two words.java\t\n@@ -4 +4,0 @@\n-a\n");
        assertThat(diff.entries()).extracting(Diff.Entry::before, Diff.Entry::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("old name\t\n.java", "a \"ü\"\n.java"));
        assertThat(diff.hunks("a \"ü\"\n.java")).containsExactly(new Hunk(1, 1, 1, 1));
        assertThat(diff.hunks("two words.java")).containsExactly(new Hunk(4, 1, 4, 0));
        assertThat(Diff.unquoted("\"\\001\\\\\\t\"")).isEqualTo("\u0001\\\t");
    }

    @Test
    void whatIsNoDiffIsAnError() {
        assertThatThrownBy(() -> read(":100644 100644 aa")).isInstanceOf(GitException.class).hasMessageContaining("git diff");
    }

    @Test
    void linesThatStayAreFoundWhereTheyWere() {
        // line 2 deleted, two lines added after 4 (now 3), line 9 (now 10) replaced by three
        FileChange file = new FileChange(Path.of("A"), Path.of("A"),
                List.of(new Hunk(2, 1, 1, 0), new Hunk(4, 0, 4, 2), new Hunk(9, 1, 10, 3)));
        assertThat(file.lineBefore(1)).isEqualTo(1);
        assertThat(file.lineBefore(2)).isEqualTo(3);
        assertThat(file.lineBefore(3)).isEqualTo(4);
        assertThat(file.lineBefore(6)).isEqualTo(5);
        assertThat(file.lineBefore(13)).isEqualTo(10);
        assertThat(file.touches(1, 3)).isFalse();
        assertThat(file.touches(3, 4)).isTrue();
        assertThat(file.touches(6, 9)).isFalse();
        assertThat(file.touches(12, 20)).isTrue();
    }
}
