package dev.asynclint.filter;

import dev.asynclint.finding.Finding;
import dev.asynclint.rule.Profile;
import dev.asynclint.text.SafeText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The findings that a team knows and accepts for now. As text it has a line for each, made for reviews: path, rule, member,
 * code and fingerprint with tabs between, sorted by bytes. What counts is the fingerprint. The order of lines and doubled
 * ones mean nothing on reading, so two baselines are merged by taking the lines of both. Immutable.
 */
public final class Baseline {

    public static final Baseline EMPTY = new Baseline(Profile.DEFAULT, List.of());

    private static final String HEADER = """
            # Findings of asynclint that are known and accepted for now: `asynclint check` does not report them.
            # Path, rule, member, code, fingerprint. `asynclint baseline` renews this file; with --prune it only drops what is fixed.
            """;
    private static final String PROFILE = "# profile: ";
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|\\|{7}|={7}|>{7})(?: [^\t]*)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:\\\\|u\\{([0-9a-f]{1,6})})");
    private static final int MAX_CODE = 100;

    private final Profile profile;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * A finding that is accepted.
     *
     * @param path        relative to the project's root, with forward slashes
     * @param line        as it stands in the file
     */
    public record Entry(String path, String rule, String fingerprint, String line) {

        /** @param path of the finding's file, relative to the project's root */
        public static Entry of(Finding finding, String path) {
            String line = String.join("\t", escapePath(path), finding.rule(), SafeText.escape(finding.member()),
                    SafeText.escape(shortened(finding.source())), finding.fingerprint());
            return new Entry(path, finding.rule(), finding.fingerprint(), line);
        }
    }

    /**
     * A baseline and a run beside each other.
     *
     * @param added findings that are not in it
     * @param known findings that are in it
     * @param fixed entries that the run would have found, and did not
     */
    public record Comparison(List<Finding> added, List<Finding> known, List<Entry> fixed) {
    }

    private Baseline(Profile profile, Collection<Entry> entries) {
        this.profile = profile;
        entries.forEach(entry -> this.entries.putIfAbsent(entry.fingerprint(), entry));
    }

    /**
     * @param name      how messages call the file
     * @param bothSides whether what a merge left undone is settled by taking both sides; else it is an error
     * @throws BaselineException when a line is not of a baseline
     */
    public static Baseline read(String text, String name, boolean bothSides) {
        Profile profile = Profile.DEFAULT;
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith(PROFILE)) {
                Profile written = profileNamed(line.substring(PROFILE.length()).strip());
                profile = written.compareTo(profile) > 0 ? written : profile;
            } else if (CONFLICT.matcher(line).matches()) {
                if (!bothSides) {
                    throw new BaselineException(name + ":" + number + ": a merge was left undone here; `asynclint baseline"
                            + " --prune` takes the entries of both sides, and merge=union in .gitattributes makes git do so");
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(entry(line, name + ":" + number));
            }
        }
        return new Baseline(profile, entries);
    }

    private static Entry entry(String line, String place) {
        String[] fields = line.split("\t", -1);
        if (fields.length == 5 && FINGERPRINT.matcher(fields[4]).matches()) {
            try {
                return new Entry(unescapePath(fields[0]), fields[1], fields[4], line);
            } catch (IllegalArgumentException e) {
                // said below
            }
        }
        throw new BaselineException(place + ": this is no line of a baseline, which has a path, rule, member, code and"
                + " fingerprint with tabs between; take it out, or name another file");
    }

    /** The profile of a later version of the tool speaks more than any of ours. */
    private static Profile profileNamed(String label) {
        return Arrays.stream(Profile.values()).filter(p -> p.label().equals(label)).findFirst().orElse(Profile.ALL);
    }

    /** The strictest profile that its entries were written with: a run with a milder one finds less, and mends nothing. */
    public Profile profile() {
        return profile;
    }

    public int size() {
        return entries.size();
    }

    /** @param judged whether the run looked where an entry is, for what it is */
    public Comparison compare(List<Finding> findings, Predicate<Entry> judged) {
        Set<String> found = findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return new Comparison(findings.stream().filter(f -> !entries.containsKey(f.fingerprint())).toList(),
                findings.stream().filter(f -> entries.containsKey(f.fingerprint())).toList(),
                entries.values().stream().filter(e -> !found.contains(e.fingerprint()) && judged.test(e)).toList());
    }

    public Baseline without(Collection<Entry> dropped) {
        Map<String, Entry> left = new LinkedHashMap<>(entries);
        dropped.forEach(entry -> left.remove(entry.fingerprint()));
        return new Baseline(profile, left.values());
    }

    /**
     * With all findings of a run. When nothing else is left in it, it is of the run's profile.
     *
     * @param found as entries
     */
    public Baseline with(Collection<Entry> found, Profile ofRun) {
        Set<String> of = found.stream().map(Entry::fingerprint).collect(Collectors.toSet());
        boolean stricter = ofRun.compareTo(profile) > 0 || of.containsAll(entries.keySet());
        List<Entry> all = new ArrayList<>(found);
        all.addAll(entries.values());
        return new Baseline(stricter ? ofRun : profile, all);
    }

    /** The content of the file. */
    public String text() {
        Set<String> lines = entries.values().stream().map(Entry::line)
                .sorted((a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        StringBuilder text = new StringBuilder(HEADER).append(PROFILE).append(profile.label()).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    // ---- fields

    private static String shortened(String code) {
        return code.codePointCount(0, code.length()) <= MAX_CODE ? code
                : code.substring(0, code.offsetByCodePoints(0, MAX_CODE)) + "…";
    }

    /** Can be read back, and does not look like a comment. */
    private static String escapePath(String path) {
        String escaped = SafeText.escape(path.replace("\\", "\\\\"));
        return escaped.startsWith("#") ? "\\u{23}" + escaped.substring(1) : escaped;
    }

    /** @throws IllegalArgumentException when it names a character that there is not */
    private static String unescapePath(String path) {
        return ESCAPE.matcher(path).replaceAll(escape -> Matcher.quoteReplacement(escape.group(1) == null ? "\\"
                : Character.toString(Integer.parseInt(escape.group(1), 16))));
    }
}
