package dev.asynclint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulePagesTest {

    private static final Path FOLDER = Path.of("docs/rules");
    private static final String RENEW = "mvn -q -B test -Dtest=RulePagesTest -Dwrite=true";
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");

    @Test
    void pagesAreFresh() throws IOException {
        if (Boolean.getBoolean("write")) {
            RulePages.write(FOLDER);
        }
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.exists(FOLDER) ? Files.list(FOLDER) : Stream.empty()) {
            for (Path file : files.toList()) {
                written.put(file.getFileName().toString(), Files.readString(file).replace("\r\n", "\n"));
            }
        }
        List<String> stale = new ArrayList<>();
        Map<String, String> pages = RulePages.pages();
        pages.forEach((name, text) -> {
            if (!text.equals(written.get(name))) {
                stale.add(name);
            }
        });
        written.keySet().stream().filter(name -> !pages.containsKey(name)).forEach(stale::add);
        assertThat(stale).as("pages in docs/rules that are not what the rules say; renew them with: " + RENEW).isEmpty();
    }

    /** All hand-written pages too: whatever a page in docs/ or the README points at is there. */
    @Test
    void linksLeadSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> pages = Stream.concat(Stream.of(Path.of("README.md")), Files.walk(Path.of("docs")))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
                Matcher link = LINK.matcher(Files.readString(page).replaceAll("(?s)```.*?```", ""));
                while (link.find()) {
                    String target = link.group(1);
                    if (!target.contains("://") && !Files.exists(page.resolveSibling(target).normalize())) {
                        broken.add(page + " -> " + target);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }
}
