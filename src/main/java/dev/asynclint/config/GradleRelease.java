package dev.asynclint.config;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The release in a Gradle build file, Groovy or Kotlin. The file is a program; only the usual forms with a literal number
 * are understood, the most telling first.
 */
final class GradleRelease {

    private static final String VALUE = "[\\s(=]*(?:JavaVersion\\.)?(?:VERSION_)?[\"']?(\\d[\\d._]*)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\brelease(?:\\.set)?\\s*[(=]" + VALUE),
            Pattern.compile("\\btargetCompatibility\\b" + VALUE),
            Pattern.compile("\\bsourceCompatibility\\b" + VALUE),
            Pattern.compile("\\bJavaLanguageVersion\\.of" + VALUE),
            Pattern.compile("\\bjvmToolchain" + VALUE));
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<!:)//[^\\n]*", Pattern.DOTALL);

    private GradleRelease() {
    }

    static OptionalInt read(byte[] build) {
        String text = COMMENT.matcher(new String(build, StandardCharsets.UTF_8)).replaceAll(" ");
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                OptionalInt release = ProjectRelease.parse(matcher.group(1));
                if (release.isPresent()) {
                    return release;
                }
            }
        }
        return OptionalInt.empty();
    }
}
