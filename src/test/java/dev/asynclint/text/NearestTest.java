package dev.asynclint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> RULES = List.of("lost-future", "nested-future", "spawn-in-loop", "sleep-in-test");

    @Test
    void findsTheWordThatWasMeant() {
        assertThat(Nearest.to("lost-futur", RULES)).contains("lost-future");
        assertThat(Nearest.to("LOST-FUTURE", RULES)).contains("lost-future");
        assertThat(Nearest.to("spwan-in-loop", RULES)).contains("spawn-in-loop");
        assertThat(Nearest.to("sleep", RULES)).contains("sleep-in-test");
    }

    @Test
    void findsNothingForAWordThatIsFarFromAll() {
        assertThat(Nearest.to("xyzzy", RULES)).isEmpty();
        assertThat(Nearest.to("", RULES)).isEmpty();
        assertThat(Nearest.to("x".repeat(100_000), RULES)).isEmpty();
        assertThat(Nearest.hint("xyzzy", RULES)).isEmpty();
    }

    @Test
    void countsASwapOfNeighboursAsOneEdit() {
        assertThat(Nearest.distance("spawn", "spwan")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }
}
