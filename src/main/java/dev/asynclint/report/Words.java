package dev.asynclint.report;

import java.util.Locale;

/** Numbers in words, the same in every locale. */
final class Words {

    private Words() {
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String count(long value, String noun) {
        return number(value) + " " + noun + (value == 1 ? "" : "s");
    }

    static String bytes(long value) {
        return value < 1_000_000
                ? String.format(Locale.ROOT, "%.1f kB", value / 1e3) : String.format(Locale.ROOT, "%.1f MB", value / 1e6);
    }

    static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.2f s", millis / 1e3);
    }

    static String percent(long part, long whole) {
        return whole == 0 ? "0 %" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
