package dev.asynclint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.StaticJavaParser;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import dev.asynclint.types.TypeRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floors of the house: who may know whom. docs/architecture.md says why. */
class FloorsTest {

    private static final String HOME = "dev.asynclint.";
    private static final String PARSER = "com.github.javaparser";
    private static final int MOST_LINES_OF_A_RULE = 80;
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPath(Path.of("target/classes"));

    @Test
    void everyPackageKnowsOnlyThoseBelowIt() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("finding").definedBy(HOME + "finding")
                .layer("text").definedBy(HOME + "text")
                .layer("catalog").definedBy(HOME + "catalog")
                .layer("source").definedBy(HOME + "source")
                .layer("types").definedBy(HOME + "types")
                .layer("facts").definedBy(HOME + "facts")
                .layer("program").definedBy(HOME + "program")
                .layer("model").definedBy(HOME + "model")
                .layer("rule").definedBy(HOME + "rule")
                .layer("rules").definedBy(HOME + "rules")
                .layer("config").definedBy(HOME + "config")
                .layer("filter").definedBy(HOME + "filter")
                .layer("report").definedBy(HOME + "report")
                .layer("cache").definedBy(HOME + "cache")
                .layer("git").definedBy(HOME + "git")
                .layer("engine").definedBy(HOME + "engine")
                .layer("docs").definedBy(HOME + "docs")
                .layer("cli").definedBy(HOME + "cli")
                .whereLayer("finding").mayNotAccessAnyLayer()
                .whereLayer("text").mayNotAccessAnyLayer()
                .whereLayer("catalog").mayNotAccessAnyLayer()
                // A file that cannot be read is a Problem.
                .whereLayer("source").mayOnlyAccessLayers("finding")
                .whereLayer("types").mayOnlyAccessLayers("catalog", "source")
                // A candidate's place, a method's file, what the catalogue says of a call: no types, no syntax tree.
                .whereLayer("facts").mayOnlyAccessLayers("finding", "catalog", "source")
                // Subtypes and overriding methods decide where a call leads: that is asked of types.
                .whereLayer("program").mayOnlyAccessLayers("finding", "catalog", "source", "types", "facts")
                // The model is of one file: what the whole program says comes later, in the link step.
                .whereLayer("model").mayOnlyAccessLayers("finding", "catalog", "source", "types", "facts")
                .whereLayer("rule").mayOnlyAccessLayers("finding", "catalog", "facts", "model")
                .whereLayer("rules").mayOnlyAccessLayers("finding", "catalog", "facts", "model", "rule")
                // A configuration speaks of severities and profiles.
                .whereLayer("config").mayOnlyAccessLayers("finding", "text", "rule")
                // A suppression names rules; a wrong one is a finding of rules that live here, anchored like any other.
                .whereLayer("filter").mayOnlyAccessLayers("finding", "text", "source", "rule")
                // A report describes the rules that spoke.
                .whereLayer("report").mayOnlyAccessLayers("finding", "text", "rule")
                // What is kept are scans, declarations, facts and findings, under names that the engine makes.
                .whereLayer("cache").mayOnlyAccessLayers("finding", "catalog", "source", "types", "facts", "filter")
                // A state of the tree is files with other content.
                .whereLayer("git").mayOnlyAccessLayers("source")
                .whereLayer("engine").mayOnlyAccessLayers("finding", "catalog", "source", "types", "facts", "program",
                        "model", "rule", "filter", "cache", "git")
                // The pages are made of what the rule book says.
                .whereLayer("docs").mayOnlyAccessLayers("finding", "rule", "engine", "filter")
                .whereLayer("cli").mayNotBeAccessedByAnyLayer()
                // A type as the model gives it is a value, and rules may ask it for its name.
                .ignoreDependency(resideInAPackage(HOME + "rules"), type(TypeRef.class))
                .whereLayer("rules").mayNotBeAccessedByAnyLayer()
                .check(MAIN);
    }

    /** Built-in rules come by the door that is open to all, so nobody above names one. */
    @Test
    void nobodyNamesARule() {
        noClasses().that().resideOutsideOfPackage(HOME + "rules")
                .should().dependOnClassesThat().resideInAPackage(HOME + "rules").check(MAIN);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        noClasses().that().resideOutsideOfPackage(HOME + "cli")
                .should().dependOnClassesThat().resideInAPackage("picocli..").check(MAIN);
    }

    @Test
    void onlyReportsWriteJsonAndOnlyConfigReadsYaml() {
        // `asynclint rules --format json` writes with the reports' own writer.
        noClasses().that().resideOutsideOfPackages(HOME + "report", HOME + "cli")
                .should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..").check(MAIN);
        noClasses().that().resideOutsideOfPackage(HOME + "config")
                .should().dependOnClassesThat().resideInAPackage("org.snakeyaml..").check(MAIN);
    }

    /** What is started is a way for a scanned tree to run code: one place answers for it. */
    @Test
    void onlyGitStartsProcesses() {
        noClasses().that().resideOutsideOfPackage(HOME + "git")
                .should().dependOnClassesThat().belongToAnyOf(ProcessBuilder.class, Process.class).check(MAIN);
    }

    /** So that settings of the parser, and what is done when it fails, stand in one place. */
    @Test
    void onlySourceParses() {
        noClasses().that().resideOutsideOfPackage(HOME + "source").should().dependOnClassesThat()
                .belongToAnyOf(JavaParser.class, StaticJavaParser.class, ParserConfiguration.class, ParseResult.class)
                .check(MAIN);
    }

    /** Findings and facts outlive the tree; a tree that is held is a leak of the whole file. */
    @Test
    void factsProgramFindingsAndReportsHoldNoSyntaxTree() {
        noClasses().that(resideInAnyPackage(HOME + "finding", HOME + "catalog", HOME + "facts", HOME + "program",
                        HOME + "report", HOME + "config", HOME + "text", HOME + "cli", HOME + "docs"))
                .should().dependOnClassesThat().resideInAPackage(PARSER + "..").check(MAIN);
    }

    /** Of the parser a rule sees the tree; all that it can be asked to know about names and types, the model knows. */
    @Test
    void rulesSeeTheTreeOnly() {
        noClasses().that().resideInAPackage(HOME + "rules").should()
                .dependOnClassesThat(resideInAPackage(PARSER + "..").and(resideInAPackage(PARSER + ".ast..").negate())
                        .as("of the parser beside its tree")).check(MAIN);
    }

    /** One instance serves all threads, and one file's report must not depend on another's. */
    @Test
    void rulesHoldNoState() {
        for (JavaClass rule : ruleClasses()) {
            assertThat(rule.getAllFields()).as("fields of %s", rule.getName()).allMatch(field ->
                    field.getModifiers().containsAll(List.of(JavaModifier.STATIC, JavaModifier.FINAL)));
        }
    }

    @Test
    void rulesBearTheirFacts() {
        classes().that().implement(Rule.class).and().resideInAPackage(HOME + "rules")
                .should().beAnnotatedWith(RuleInfo.class)
                .andShould().haveModifier(JavaModifier.FINAL).check(MAIN);
    }

    /** A rule that grows past this lacks a word in the model. */
    @Test
    void rulesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/asynclint/rules"))) {
            for (Path file : files.sorted().toList()) {
                long lines = codeLines(Files.readString(file));
                if (lines > MOST_LINES_OF_A_RULE) {
                    tooLong.add(file.getFileName() + " has " + lines + " lines of code");
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    /** Without comments, imports, the package and empty lines. */
    private static long codeLines(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "").lines().map(String::strip).filter(line -> !line.isEmpty()
                && !line.startsWith("//") && !line.startsWith("import ") && !line.startsWith("package ")).count();
    }

    private static List<JavaClass> ruleClasses() {
        List<JavaClass> rules = MAIN.stream().filter(c -> c.isAssignableTo(Rule.class) && !c.isInterface()).toList();
        assertThat(rules).isNotEmpty();
        return rules;
    }
}
