package dev.asynclint.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import dev.asynclint.catalog.Catalog;
import dev.asynclint.catalog.CatalogReader;
import dev.asynclint.source.FileScanner;
import dev.asynclint.source.JavaSource;
import dev.asynclint.source.SourceFile;
import dev.asynclint.source.Words;
import dev.asynclint.types.JdkTypes;
import dev.asynclint.types.ProjectTypes;
import dev.asynclint.types.TypeResolver;
import dev.asynclint.types.Types;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of the first pool that a class makes. */
class LifeTest {

    private static final JdkTypes JDK = new JdkTypes();
    private static final Catalog CATALOG = CatalogReader.readAll();

    @TempDir
    Path folder;

    private Life lifeIn(String members) throws IOException {
        String code = "import java.util.*; import java.util.concurrent.*; class Frame { " + members + " }";
        SourceFile file = new SourceFile(Files.writeString(folder.resolve("Frame.java"), code), "Frame.java", true);
        ProjectTypes project = new ProjectTypes();
        project.add(file, FileScanner.scan(file.readBytes(), new Words(List.of())));
        Types known = new Types(project, JDK, CATALOG);
        CompilationUnit unit = JavaSource.parse(file).unit();
        Types.View view = known.from(file);
        TypeResolver resolver = new TypeResolver(view, known.declare(view, unit));
        FileModel model = new FileModel(file, unit, code, resolver, 21);
        return Life.of(model.calls().stream().filter(c -> c.name().equals("newFixedThreadPool")).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            private Executor e = POOL; void close() { ((ExecutorService) e).shutdown(); } | shutdown
            void m() { ExecutorService p = POOL; p.execute(null); p.close(); }            | execute close
            ExecutorService e; void m() { ExecutorService p = POOL; this.e = p; e.submit(null); }  | submit
            void m() { POOL.submit(() -> 1); }                                            | submit
            void m() { ExecutorService p = POOL; stop(p); } void stop(ExecutorService x) { x.shutdown(); } | shutdown
            void m() { ExecutorService p = POOL; Runnable r = p::shutdownNow; }           | shutdownNow
            void m() { ExecutorService p = Objects.requireNonNull(POOL); p.shutdown(); }  | shutdown
            void m(ExecutorService p) { p.shutdown(); } void n() { ExecutorService p = POOL; p.execute(null); } | execute
            """)
    void whatIsCalledOnIt(String members, String calls) throws IOException {
        Life life = lifeIn(members.replace("POOL", "Executors.newFixedThreadPool(2)"));
        assertThat(life.calls().stream().map(Call::name)).containsExactlyInAnyOrder(calls.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            private ExecutorService e = POOL;                                             | false
            ExecutorService e = POOL;                                                     | false
            protected ExecutorService e = POOL;                                           | true
            private ExecutorService e = POOL; ExecutorService get() { return e; }         | true
            private @lombok.Getter ExecutorService e = POOL;                              | true
            void m() { new Thread().start(); POOL.submit(() -> 1); }                      | false
            void m(List<Object> all) { all.add(POOL); }                                   | true
            void m(ExecutorService[] all) { all[0] = POOL; }                              | true
            void m() { CompletableFuture.runAsync(null, POOL); }                          | false
            void m() { new ExecutorCompletionService<>(POOL); }                           | false
            void m(Object o) { o.wrap(POOL); }                                            | true
            Callable<Executor> m() { return () -> POOL; }                                 | true
            """)
    void whetherOthersGetIt(String members, boolean given) throws IOException {
        assertThat(lifeIn(members.replace("POOL", "Executors.newFixedThreadPool(2)")).isGivenAway()).isEqualTo(given);
    }

    @Test
    void whoHoldsIt() throws IOException {
        assertThat(lifeIn("private static ExecutorService e = Executors.newFixedThreadPool(2); int x = e.hashCode();").isOfProgram()).isTrue();
        assertThat(lifeIn("static Frame one = new Frame(); private Executor e = Executors.newFixedThreadPool(2); int x = e.hashCode();").isOfProgram()).isTrue();
        assertThat(lifeIn("private Executor e = Executors.newFixedThreadPool(2); int x = e.hashCode();").field().orElseThrow().name()).isEqualTo("e");
        assertThat(lifeIn("void m() { try (var e = Executors.newFixedThreadPool(2)) { } }").isResource()).isTrue();
    }
}
