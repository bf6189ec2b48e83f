package dev.asynclint.report;

import static dev.asynclint.report.Samples.CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.asynclint.finding.RunResult;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format, with the worst of code. That a reader gets the same back is tested format by format. */
class ReportsTest {

    static Set<String> formats() {
        return Reports.names();
    }

    private static String write(String format, RunResult result) {
        return Samples.write(Reports.find(format).orElseThrow(), result, CONTEXT);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void printsNothingThatATerminalObeys(String format) {
        String text = write(format, Samples.worst());
        assertThat(text).endsWith("\n");
        assertThat(text.codePoints().distinct().filter(point -> point != '\n' && (Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT || Character.getType(point) == Character.SURROGATE))).isEmpty();
        assertThatCode(() -> StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isAFunctionOfTheResult(String format) {
        assertThat(write(format, Samples.worst())).isEqualTo(write(format, Samples.worst()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aCleanRunIsAReportToo(String format) {
        assertThat(write(format, Samples.result())).isNotBlank();
    }
}
