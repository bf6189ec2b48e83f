package dev.asynclint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 7, '\t', '\n', '\r', 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x61c, 0x200b, 0x200e, 0x200f, 0x2028,
            0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xd800, 0xdc00,
            0xe0041})
    void escapesWhatATerminalObeysOrHides(int point) {
        String text = "a" + Character.toString(point) + "b";
        assertThat(SafeText.escape(text)).isEqualTo("a\\u{" + Integer.toHexString(point) + "}b");
    }

    @Test
    void leavesReadableTextAlone() {
        String text = "größe = 数 + \uD83D\uDE00; // \\u{41}";
        assertThat(SafeText.escape(text)).isEqualTo(text);
    }

    @Test
    void knowsTheColumnsThatACharacterTakes() {
        assertThat(SafeText.width('a')).isEqualTo(1);
        assertThat(SafeText.width('ö')).isEqualTo(1);
        assertThat(SafeText.width('数')).isEqualTo(2);
        assertThat(SafeText.width(0x1f600)).isEqualTo(2);
        assertThat(SafeText.width(0x301)).isZero();
    }
}
