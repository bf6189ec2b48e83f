package dev.asynclint.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommentScanTest {

    /** Another folder of sources to compare on: -Dasynclint.sources=FOLDER. */
    private static final Path SOURCES = Path.of(System.getProperty("asynclint.sources", "src"));

    @Test
    void seesTheCommentsThatTheParserSees() throws IOException {
        JavaParser parser = new JavaParser(new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.RAW).setAttributeComments(false));
        int compared = 0;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                String source = Files.readString(file);
                var result = parser.parse(source);
                if (!result.isSuccessful()) {
                    continue;
                }
                List<String> expected = result.getCommentsCollection().orElseThrow().getComments().stream()
                        .map(comment -> comment.getRange().orElseThrow()).map(CommentScanTest::start).toList();
                assertThat(CommentScan.of(source).comments()).as(file.toString())
                        .extracting(comment -> comment.at().line() + ":" + comment.at().column())
                        .containsExactlyElementsOf(expected);
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    private static String start(Range range) {
        return range.begin.line + ":" + range.begin.column;
    }

    @Test
    void endsOnAnyText() {
        Random random = new Random(7);
        String[] pieces = {"\"", "\"\"\"", "'", "\\", "/", "*", "//", "/*", "*/", "\n", "\r", "\r\n", " ", "x", "\uD800"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(20); j > 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int lines = (int) (text + "x").lines().count();
            assertThat(CommentScan.of(text.toString()).comments())
                    .allMatch(comment -> comment.at().line() >= 1 && comment.at().endLine() <= lines + 1
                            && comment.at().column() >= 1);
        }
    }
}
