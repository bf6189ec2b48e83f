package dev.asynclint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares what rules/catalog/jdk*.api says with the JDK's own types. It reads both text forms by itself, so that a
 * mistake in the tool's reader and one in the data cannot hide each other.
 */
class JdkCatalogTest {
    private static final Path CATALOG = Path.of("rules", "catalog");
    /** API of releases other than 25: its lines must not name what the data of 25 holds. */
    private static final String OTHER = "jdk-releases.api";
    private static final Pattern LINE = Pattern.compile("(method|callback) ([\\w.]+)#(\\w+)\\((.*?)\\)(?: -> \\S+)?"
            + "(?: : (.*))? @(\\w+)");
    private static final Pattern LIKELY = Pattern.compile("likely (\\w+)\\((.*?)\\) ([\\w.]+) @(\\w+)");
    private static final Pattern TYPE = Pattern.compile("type ([\\w.]+)\\S*(?: extends .*?)?(?: : (.*))? @(\\w+)");
    private static final String PLACE = "(same-thread|common-pool|completing-thread|executor \\d|receiver|virtual-thread"
            + "|new-thread|event-loop|scheduler|ui-thread|worker|pool|request|nowhere)";
    private static final Pattern WORD = Pattern.compile("blocks (sleep|future|wait|queue|lock|http|net|dns|db|file|process"
            + "|console)|interruptible|timed|timed-by .+|async-by .+|never-blocks|runs \\d " + PLACE
            + "|called " + PLACE + "|starts|lost-ok|handles|bounds|checks-done|releases-monitor|completes|joins-all|already-done|wraps|borrows|computes"
            + "|makes (fixed|single|cached|scheduled|fork-join|virtual|per-task|common-pool|thread-pool)");

    private static final Map<String, JdkType> TYPES = readTypes();
    private static final List<Entry> ENTRIES = readApi();

    private record Member(String name, List<String> parameters, String throwing) {
        String signature() {
            return name + "(" + String.join(",", parameters) + ")";
        }

        boolean throwsInterruptedException() {
            return List.of(throwing.split(",")).contains("InterruptedException");
        }
    }

    private record JdkType(String name, List<String> supertypes, List<Member> members) {
    }

    private record Entry(String file, String kind, String type, String name, List<String> parameters,
            List<String> words) {
        String signature() {
            return name + "(" + String.join(",", parameters) + ")";
        }

        boolean other() {
            return file.equals(OTHER);
        }

        @Override
        public String toString() {
            return file + ": " + type + "#" + signature();
        }
    }

    @Test
    void readsWhatIsThere() {
        assertThat(TYPES).hasSizeGreaterThan(2000);
        assertThat(TYPES.get("java.util.concurrent.StructuredTaskScope").members())
                .extracting(Member::signature).contains("join()", "fork(java.util.concurrent.Callable)");
        assertThat(ENTRIES).hasSizeGreaterThan(1000);
    }

    @Test
    void namesOnlySignaturesOfTheJdk() {
        assertThat(ENTRIES).filteredOn(e -> !e.other()).allSatisfy(e ->
                assertThat(find(e.type(), e.name())).anyMatch(m -> fits(e.parameters(), m.parameters())));
        assertThat(ENTRIES).filteredOn(e -> !e.other() && e.kind().equals("method"))
                .allSatisfy(e -> assertThat(e.parameters()).doesNotContain("_", "..."));
        assertThat(ENTRIES).filteredOn(Entry::other).allSatisfy(e ->
                assertThat(find(e.type(), e.name())).noneMatch(m -> fits(e.parameters(), m.parameters())));
    }

    @Test
    void saysEachThingOnce() {
        assertThat(ENTRIES.stream().map(e -> e.kind() + " " + e.type() + "#" + e.signature())).doesNotHaveDuplicates();
    }

    @Test
    void usesTheWordsOfTheFormat() {
        assertThat(ENTRIES).allSatisfy(e -> assertThat(e.words()).isNotEmpty()
                .allMatch(word -> WORD.matcher(word).matches()));
    }

    @Test
    void pointsAtArgumentsAndNeighboursThatExist() {
        for (Entry e : ENTRIES) {
            for (String word : e.words()) {
                String[] parts = word.split(" ");
                if (parts[0].equals("runs")) {
                    assertThat(Integer.parseInt(parts[1])).as(e.toString()).isLessThan(e.parameters().size());
                    if (parts[2].equals("executor")) {
                        assertThat(e.parameters().get(Integer.parseInt(parts[3]))).as(e.toString())
                                .isEqualTo("java.util.concurrent.Executor");
                    }
                } else if (parts[0].equals("timed-by") || parts[0].equals("async-by")) {
                    Stream<String> declared = Stream.concat(
                            find(e.type(), parts[1].substring(0, parts[1].indexOf('('))).stream()
                                    .map(Member::signature),
                            ENTRIES.stream().filter(o -> o.type().equals(e.type())).map(Entry::signature));
                    assertThat(declared).as(e.toString()).contains(parts[1]);
                }
            }
        }
    }

    @Test
    void callsInterruptibleWhatThrowsInterruptedException() {
        for (Entry e : ENTRIES) {
            // Channels throw ClosedByInterruptException, pipes InterruptedIOException.
            if (e.other() || !e.kind().equals("method") || e.type().matches("java.nio.channels.*|java.io.Piped.*")
                    || e.words().stream().noneMatch(w -> w.startsWith("blocks"))) {
                continue;
            }
            Member member = find(e.type(), e.name()).stream()
                    .filter(m -> m.parameters().equals(e.parameters())).findFirst().orElseThrow();
            assertThat(e.words().contains("interruptible")).as(e.toString())
                    .isEqualTo(member.throwsInterruptedException());
        }
    }

    @Test
    void knowsAllThatThrowsInterruptedException() {
        Map<String, Set<String>> said = new HashMap<>();
        ENTRIES.forEach(e -> said.computeIfAbsent(e.signature(), s -> new HashSet<>()).add(e.type()));
        List<String> missing = TYPES.values().stream()
                .flatMap(t -> t.members().stream().filter(Member::throwsInterruptedException)
                        .filter(m -> supertypes(t.name()).stream()
                                .noneMatch(s -> said.getOrDefault(m.signature(), Set.of()).contains(s)))
                        .map(m -> t.name() + "#" + m.signature()))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void saysWhereEachFunctionGivenToAFutureOrStreamRuns() {
        String functions = "java.util.function.";
        List<String> missing = new ArrayList<>();
        for (String name : List.of("java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture",
                "java.util.concurrent.ExecutorService", "java.util.concurrent.ScheduledExecutorService",
                "java.util.stream.Stream", "java.util.Optional", "java.util.Map", "java.util.Collection")) {
            for (Member m : TYPES.get(name).members()) {
                if (m.parameters().stream().anyMatch(p -> p.startsWith(functions) || p.equals("Runnable"))
                        && ENTRIES.stream().noneMatch(e -> e.signature().equals(m.signature())
                                && supertypes(name).contains(e.type())
                                && e.words().stream().anyMatch(w -> w.startsWith("runs")))) {
                    missing.add(name + "#" + m.signature());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void typesAndLikelyLinesNameWhatExists() {
        for (String[] line : lines()) {
            Matcher likely = LIKELY.matcher(line[1]);
            Matcher type = TYPE.matcher(line[1]);
            if (likely.matches()) {
                int count = parameters(likely.group(2)).size();
                assertThat(find(likely.group(3), likely.group(1))).as(line[1])
                        .anyMatch(m -> m.parameters().size() == count);
            } else if (type.matches()) {
                assertThat(TYPES.containsKey(type.group(1))).as(line[1]).isNotEqualTo(line[0].equals(OTHER));
            }
        }
    }

    @Test
    void listsItsPackages() throws IOException {
        try (Stream<Path> files = Files.list(CATALOG.resolve("jdk"))) {
            assertThat(Files.readAllLines(CATALOG.resolve("jdk").resolve("packages")).stream()
                    .filter(l -> !l.startsWith("#")).map(l -> l + ".types"))
                    .containsExactlyElementsOf(files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".types")).sorted(
                                    Comparator.comparing((String f) -> f.replace(".types", ""))).toList());
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25, max = JRE.JAVA_25)
    void isWhatTheProgramWrites(@TempDir Path out) throws Exception {
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "src/jdk/JdkTypes.java", out.toString()).inheritIO().start();
        assertThat(made.waitFor()).isZero();
        try (Stream<Path> files = Files.list(CATALOG.resolve("jdk"))) {
            for (Path file : files.toList()) {
                assertThat(out.resolve(file.getFileName())).hasSameTextualContentAs(file);
            }
        }
    }

    private static boolean fits(List<String> said, List<String> declared) {
        return said.size() == declared.size()
                && Stream.iterate(0, i -> i < said.size(), i -> i + 1)
                        .allMatch(i -> said.get(i).equals("_") || said.get(i).equals(declared.get(i)));
    }

    /** The members of that name, inherited ones too (constructors are not inherited). */
    private static List<Member> find(String type, String name) {
        Collection<String> where = name.equals("new") ? List.of(type) : supertypes(type);
        return where.stream().filter(TYPES::containsKey).flatMap(t -> TYPES.get(t).members().stream())
                .filter(m -> m.name().equals(name)).toList();
    }

    /** The type, its supertypes, and Object. */
    private static Set<String> supertypes(String type) {
        Set<String> all = new LinkedHashSet<>();
        collect(type, all);
        all.add("Object");
        return all;
    }

    private static void collect(String type, Set<String> all) {
        if (all.add(type) && TYPES.containsKey(type)) {
            TYPES.get(type).supertypes().forEach(s -> collect(s, all));
        }
    }

    private static List<String> parameters(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    private static List<Entry> readApi() {
        List<Entry> entries = new ArrayList<>();
        Map<String, String> sources = new HashMap<>();
        for (String[] line : lines()) {
            if (line[1].startsWith("source ")) {
                sources.put(line[0] + line[1].split(" ")[1], line[1]);
                continue;
            }
            Matcher m = LINE.matcher(line[1]);
            boolean known = LIKELY.matcher(line[1]).matches() || TYPE.matcher(line[1]).matches();
            assertThat(known || m.matches()).as(line[0] + ": " + line[1]).isTrue();
            String source = line[1].substring(line[1].lastIndexOf('@') + 1);
            assertThat(sources).as(line[1]).containsKey(line[0] + source);
            if (!known) {
                entries.add(new Entry(line[0], m.group(1), m.group(2), m.group(3), parameters(m.group(4)),
                        m.group(5) == null ? List.of() : List.of(m.group(5).split("; "))));
            }
        }
        return entries;
    }

    /** File name and text of each line that counts. */
    private static List<String[]> lines() {
        try (Stream<Path> files = Files.list(CATALOG)) {
            List<String[]> lines = new ArrayList<>();
            for (Path file : files.filter(f -> f.getFileName().toString().matches("jdk.*\\.api")).sorted().toList()) {
                Files.readAllLines(file).stream().filter(l -> !l.isBlank() && !l.startsWith("#"))
                        .forEach(l -> lines.add(new String[] {file.getFileName().toString(), l}));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, JdkType> readTypes() {
        Map<String, JdkType> types = new TreeMap<>();
        try (Stream<Path> files = Files.list(CATALOG.resolve("jdk"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".types")).toList()) {
                String in = file.getFileName().toString().replace(".types", "");
                Map<String, String> variables = Map.of();
                JdkType type = null;
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("#") || line.startsWith(" field ")) {
                        continue;
                    }
                    if (line.startsWith(" ")) {
                        type.members().add(member(line.trim(), variables));
                        continue;
                    }
                    String rest = line.replaceFirst("^((abstract|final|sealed) )*\\w+ ", "");
                    String name = rest.split("[<\\s]")[0];
                    rest = rest.substring(name.length());
                    variables = variables(rest, Map.of());
                    rest = rest.substring(endOfArguments(rest));
                    List<String> supers = rest.isBlank() ? List.of()
                            : Arrays.stream(erase(rest).split(" extends | implements |,"))
                                    .filter(s -> !s.isBlank()).toList();
                    // Names of java.lang go without their package, nested ones do not.
                    String full = in.equals("java.lang") && !name.contains(".") ? name : in + "." + name;
                    type = new JdkType(full, supers, new ArrayList<>());
                    types.put(full, type);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }

    private static Member member(String line, Map<String, String> outer) {
        String rest = line.replaceFirst("^((static|abstract|default|final|synchronized|native|protected) )*", "");
        Map<String, String> variables = variables(rest, outer);
        String erased = erase(rest.substring(endOfArguments(rest)));
        int open = erased.indexOf('(');
        int close = erased.indexOf(')');
        String head = erased.substring(0, open).trim();
        String throwing = erased.substring(close + 1).replace(" throws ", "");
        return new Member(head.substring(head.lastIndexOf(' ') + 1),
                parameters(erased.substring(open + 1, close)).stream()
                        .map(p -> p.replace("...", "[]"))
                        .map(p -> {
                            int dims = p.contains("[") ? p.indexOf('[') : p.length();
                            return variables.getOrDefault(p.substring(0, dims), p.substring(0, dims))
                                    + p.substring(dims);
                        }).toList(), throwing);
    }

    /** The erasures of the type variables that {@code text} begins with, added to those of {@code outer}. */
    private static Map<String, String> variables(String text, Map<String, String> outer) {
        Map<String, String> variables = new HashMap<>(outer);
        if (text.startsWith("<")) {
            String[] declared = erase(text.substring(1, endOfArguments(text) - 1)).split(",");
            for (String variable : declared) {
                String[] parts = variable.split(" extends | & ");
                variables.put(parts[0], parts.length > 1 ? parts[1] : "Object");
            }
            // A bound may be another variable.
            variables.replaceAll((name, bound) -> variables.getOrDefault(bound, bound));
        }
        return variables;
    }

    private static int endOfArguments(String text) {
        if (!text.startsWith("<")) {
            return 0;
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '<' ? 1 : text.charAt(i) == '>' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(text);
    }

    /** Without type arguments. */
    private static String erase(String text) {
        String before = text;
        String after = text.replaceAll("<[^<>]*>", "");
        while (!after.equals(before)) {
            before = after;
            after = before.replaceAll("<[^<>]*>", "");
        }
        return after;
    }
}
