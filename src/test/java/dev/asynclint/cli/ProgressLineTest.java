package dev.asynclint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong(5_000);
    private final ProgressLine line = new ProgressLine(new PrintStream(bytes, true, StandardCharsets.UTF_8), clock::get);

    @Test
    void aShortRunShowsNothing() {
        clock.addAndGet(999);
        line.at("scan", 1, 2);
        line.close();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aLongRunShowsALineThatGoesAway() {
        clock.addAndGet(1_000);
        line.at("scan", 1, 20);
        clock.addAndGet(50);
        line.at("scan", 2, 20);
        clock.addAndGet(50);
        line.at("link", 3, 0);
        line.close();
        line.close();
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\u001b[Kscan 1 of 20\r\u001b[Klink 3\r\u001b[K");
    }
}
