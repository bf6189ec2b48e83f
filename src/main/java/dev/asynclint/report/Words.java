package dev.asynclint.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.text.SafeText;
import java.util.Locale;

/** Numbers and findings in words, the same in every locale. */
final class Words {

    private Words() {
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String count(long value, String noun) {
        return number(value) + " " + noun + (value == 1 ? "" : "s");
    }

    /** What is wrong and what to do, fit to print, on one line. */
    static String sentences(Finding finding) {
        String help = finding.help().isEmpty() ? "" : " " + sentence(SafeText.escape(finding.help()));
        return sentence(SafeText.escape(finding.message())) + help;
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
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
