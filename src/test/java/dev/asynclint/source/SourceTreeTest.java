package dev.asynclint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

    @TempDir
    private Path folder;

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "class A {}");
        }
    }

    private List<String> found(List<String> excludes, String... paths) throws IOException {
        return SourceTree.discover(Stream.of(paths).map(folder::resolve).toList(), folder, excludes).files().stream()
                .map(f -> f.displayPath() + (f.linted() ? "" : " asked")).toList();
    }

    @Test
    void leavesOutBuildOutputAndHiddenFolders() throws IOException {
        files("pom.xml", "src/A.java", "target/B.java", "m/build/C.java", "out/D.java", ".x/E.java", "generated/F.java",
                "node_modules/G.java", "src/main/java/org/build/H.java", "src/main/java/generated/I.java", "src/README");
        assertThat(found(List.of(), "")).containsExactly("src/A.java", "src/main/java/generated/I.java",
                "src/main/java/org/build/H.java");
    }

    @Test
    void aPathThatIsNamedIsLintedWhateverItIsCalled() throws IOException {
        files("pom.xml", "target/B.java", "target/x/build/C.java", "A.java");
        assertThat(found(List.of(), "target")).containsExactly("A.java asked", "target/B.java");
        assertThat(found(List.of(), "target/B.java")).containsExactly("A.java asked", "target/B.java");
    }

    @Test
    void theProjectAnswersQuestions() throws IOException {
        files("p/.git/x", "p/a/A.java", "p/b/B.java", "other/C.java");
        assertThat(found(List.of(), "p/a")).containsExactly("p/a/A.java", "p/b/B.java asked");
        assertThat(found(List.of(), "p/a/A.java", "p/b")).containsExactly("p/a/A.java", "p/b/B.java");
        assertThat(SourceTree.rootOf(folder.resolve("p/a"))).isEqualTo(folder.resolve("p"));
    }

    @Test
    void excludes() throws IOException {
        files("pom.xml", "src/A.java", "src/old/B.java", "src/old/x/C.java", "src/test/D.java");
        assertThat(found(List.of("src/old/**"), "")).containsExactly("src/A.java", "src/test/D.java");
        assertThat(found(List.of("old"), "")).containsExactly("src/A.java", "src/test/D.java");
        assertThat(found(List.of("D.java", "**/x"), "")).containsExactly("src/A.java", "src/old/B.java");
    }

    @Test
    void whatIsNotThereIsAnError() {
        assertThatThrownBy(() -> found(List.of(), "nothing")).isInstanceOf(NoSuchFileException.class);
    }

    /** A ring of links would never end, and a link may lead out of the tree. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAreNotFollowed() throws IOException {
        files("pom.xml", "src/A.java", "elsewhere/pom.xml", "elsewhere/B.java");
        Files.createSymbolicLink(folder.resolve("src/ring"), folder);
        Files.createSymbolicLink(folder.resolve("src/L.java"), folder.resolve("elsewhere/B.java"));
        assertThat(found(List.of(), "src")).containsExactly("elsewhere/B.java asked", "src/A.java");
    }

    /** A file, its module and the whole check-out have one home. */
    @Test
    void theHomeIsTheCheckOut() throws IOException {
        Path project = Files.createDirectories(folder.resolve("p"));
        Path file = Files.createFile(Files.createDirectories(project.resolve("modules/a/src")).resolve("A.java"));
        assertThat(SourceTree.homeOf(file, project)).as("no marks: the working directory").isEqualTo(project);
        assertThat(SourceTree.homeOf(Path.of("modules/a"), project)).isEqualTo(project);
        assertThat(SourceTree.homeOf(file, folder.resolve("elsewhere"))).as("outside of it").isEqualTo(file.getParent());
        Files.createFile(project.resolve("modules/a/pom.xml"));
        Files.createFile(project.resolve("modules/asynclint.yml"));
        assertThat(SourceTree.homeOf(file, project)).isEqualTo(project.resolve("modules"));
        Files.createFile(project.resolve("pom.xml"));
        assertThat(SourceTree.homeOf(file, file.getParent())).isEqualTo(project);
        Files.createDirectory(folder.resolve(".git"));
        assertThat(SourceTree.homeOf(file, project)).isEqualTo(folder);
        Files.createFile(project.resolve(".git")); // as in a submodule
        assertThat(SourceTree.homeOf(file, folder)).isEqualTo(project);
    }
}
