import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.Report;
import edu.hm.hafner.analysis.registry.ParserRegistry;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** What others read in the reports, measured against the JSON report of the same run; see validate.sh. */
class AcceptedTest {

    private static Path file(String tree, String format) {
        return Path.of(System.getProperty("reports"), tree, format);
    }

    private static Report read(String parser, String tree, String format) {
        return new ParserRegistry().get(parser).createParser()
                .parse(new FileReaderFactory(file(tree, format), StandardCharsets.UTF_8));
    }

    private static JSONArray ours(String tree, String list) throws IOException {
        return new JSONObject(Files.readString(file(tree, "json"))).getJSONArray(list);
    }

    /** Each as rule and line; as many as there are. */
    private static Set<String> rulesAndLines(String tree) throws IOException {
        Set<String> all = new HashSet<>();
        for (Object entry : ours(tree, "findings")) {
            JSONObject finding = (JSONObject) entry;
            all.add(finding.getString("rule") + ":" + finding.getInt("line"));
        }
        return all;
    }

    /** How many findings a reader tells apart that leaves columns out, as some of these do. */
    private static int unlike(String tree) throws IOException {
        Set<String> all = new HashSet<>();
        for (Object entry : ours(tree, "findings")) {
            JSONObject finding = (JSONObject) entry;
            all.add(finding.getString("path") + finding.getInt("line") + finding.getString("rule")
                    + finding.getString("message"));
        }
        return all.size();
    }

    private static Set<String> rulesAndLines(Iterable<Issue> issues) {
        Set<String> all = new HashSet<>();
        StreamSupport.stream(issues.spliterator(), false).filter(issue -> !issue.getType().equals("problem"))
                .forEach(issue -> all.add(issue.getType() + ":" + issue.getLineStart()));
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile", "rules"})
    void checkstyle(String tree) throws IOException {
        Report report = read("checkstyle", tree, "checkstyle");
        assertThat(report.getErrorMessages()).isEmpty();
        assertThat(report.size()).isEqualTo(ours(tree, "findings").length() + ours(tree, "problems").length());
        assertThat(rulesAndLines(report)).isEqualTo(rulesAndLines(tree));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile", "rules"})
    void sarif(String tree) throws IOException {
        Report report = read("sarif", tree, "sarif");
        assertThat(report.getErrorMessages()).isEmpty();
        assertThat(report.size()).isEqualTo(unlike(tree));
        assertThat(rulesAndLines(report)).isEqualTo(rulesAndLines(tree));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile", "rules"})
    void gitlab(String tree) throws IOException {
        Report report = read("code-climate", tree, "gitlab");
        assertThat(report.getErrorMessages()).isEmpty();
        assertThat(report.size()).isEqualTo(unlike(tree) + ours(tree, "problems").length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile", "rules"})
    void junit(String tree) throws IOException {
        Report report = read("junit", tree, "junit");
        assertThat(report.getErrorMessages()).isEmpty();
        assertThat(report.size()).isEqualTo(ours(tree, "findings").length() + ours(tree, "problems").length());
    }

    @Test
    void theHostileTreeHasFindingsAndProblems() throws IOException {
        assertThat(ours("hostile", "findings").length()).isEqualTo(8);
        assertThat(ours("hostile", "problems").length()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jenkins.xsd", "surefire.xsd"})
    void junitFollowsTheSchema(String name) throws IOException, SAXException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of(System.getProperty(name)).toFile());
        for (String tree : Set.of("hostile", "rules")) {
            schema.newValidator().validate(new StreamSource(file(tree, "junit").toFile()));
        }
        assertThatThrownBy(() -> schema.newValidator().validate(
                new StreamSource(new StringReader("<testsuite name='x' tests='1'><testcase/></testsuite>"))))
                .isInstanceOf(SAXException.class);
    }
}
