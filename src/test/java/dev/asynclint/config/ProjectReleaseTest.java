package dev.asynclint.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectReleaseTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void isTheTop() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <properties><maven.compiler.release>17</maven.compiler.release></properties>                     | 17
            <properties><maven.compiler.source>1.8</maven.compiler.source></properties>                      | 8
            <properties><maven.compiler.source>1.6</maven.compiler.source></properties>                      | 8
            <properties><java.version>25</java.version></properties>                                         | 25
            <properties><java.version> 21.0.2 </java.version></properties>                                   | 21
            <properties><v>11</v><maven.compiler.release>${v}</maven.compiler.release></properties>          | 11
            <properties><a>${b}</a><b>${a}</b><maven.compiler.release>${a}</maven.compiler.release></properties> | 0
            <build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId><configuration><release>17</release></configuration></plugin></plugins></build> | 17
            <properties><jdk>19</jdk></properties><build><pluginManagement><plugins><plugin><configuration><target>${jdk}</target></configuration><artifactId>maven-compiler-plugin</artifactId></plugin></plugins></pluginManagement></build> | 19
            <build><plugins><plugin><artifactId>other</artifactId><configuration><release>17</release></configuration></plugin></plugins></build> | 0
            <profiles><profile><properties><java.version>25</java.version></properties></profile></profiles> | 0
            <properties><java.version>25</java.version><maven.compiler.release>17</maven.compiler.release></properties> | 17
            <properties><java.version>${project.parent.x}</java.version></properties>                        | 0
            """)
    void readsMaven(String content, int release) {
        assertThat(PomRelease.read(("<project>" + content + "</project>").getBytes(StandardCharsets.UTF_8)).orElse(0))
                .isEqualTo(release);
    }

    @Test
    void neitherDoctypesNorBrokenXmlDoHarm() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "17");
        String external = "<!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><project><properties>"
                + "<java.version>&x;</java.version></properties></project>";
        assertThat(PomRelease.read(external.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(PomRelease.read("<project><prop".getBytes(StandardCharsets.UTF_8))).isEqualTo(OptionalInt.empty());
        assertThat(PomRelease.read(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            java { toolchain { languageVersion = JavaLanguageVersion.of(17) } }   | 17
            java.toolchain.languageVersion.set(JavaLanguageVersion.of(25))        | 25
            sourceCompatibility = JavaVersion.VERSION_11                          | 11
            sourceCompatibility = '1.8'                                           | 8
            sourceCompatibility JavaVersion.VERSION_1_8                           | 8
            sourceCompatibility = 17                                              | 17
            tasks.withType(JavaCompile) { options.release = 21 }                  | 21
            options.release.set(11); languageVersion = JavaLanguageVersion.of(25) | 11
            kotlin { jvmToolchain(17) }                                           | 17
            // sourceCompatibility = 11                                           | 0
            release = project.version                                             | 0
            languageVersion = JavaLanguageVersion.of(libs.versions.java.get())    | 0
            """)
    void readsGradle(String content, int release) {
        assertThat(GradleRelease.read(content.getBytes(StandardCharsets.UTF_8)).orElse(0)).isEqualTo(release);
    }

    @Test
    void aModuleAsksItsParents() throws IOException {
        Path module = Files.createDirectories(folder.resolve("module/src/main"));
        Files.writeString(folder.resolve("pom.xml"),
                "<project><properties><java.version>19</java.version></properties></project>");
        Files.writeString(folder.resolve("module/pom.xml"), "<project/>");
        assertThat(ProjectRelease.of(module)).isEqualTo(new ProjectRelease(19, "pom.xml"));
    }

    @Test
    void whereNothingIsSaidItIs21() {
        assertThat(ProjectRelease.of(folder).release()).isEqualTo(21);
    }

    @Test
    void neverLooksBeyondTheRepository() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner/.git")).getParent();
        Files.writeString(folder.resolve("build.gradle"), "sourceCompatibility = 11");
        assertThat(ProjectRelease.of(inner).release()).isEqualTo(21);
        assertThat(ProjectRelease.of(folder)).isEqualTo(new ProjectRelease(11, "build.gradle"));
    }
}
