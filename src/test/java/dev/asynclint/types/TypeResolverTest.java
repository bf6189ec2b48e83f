package dev.asynclint.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.asynclint.catalog.Catalog;
import dev.asynclint.catalog.CatalogReader;
import dev.asynclint.source.FileScanner;
import dev.asynclint.source.JavaSource;
import dev.asynclint.source.SourceFile;
import dev.asynclint.source.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Snippets and the types of what they give to {@code see(...)}; packages are left out on both sides. */
class TypeResolverTest {

    private static final JdkTypes JDK = new JdkTypes();
    private static final Catalog CATALOG = CatalogReader.readAll();

    private static final String FRAME = """
            package app;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import java.util.stream.*;
            import static java.util.concurrent.CompletableFuture.supplyAsync;
            import static app.Base.made;
            class Frame extends Base<Integer> {
                static final ExecutorService POOL = Executors.newFixedThreadPool(2);
                private final List<CompletableFuture<String>> futures = new ArrayList<>();
                private final Map<String, CompletableFuture<Integer>> map = new HashMap<>();
                private Repo repo; private Supplier<CompletableFuture<String>> source; Future<?>[] array;
                enum Kind { ONE, TWO } record Pair<A, B>(A left, B right) { }
                CompletableFuture<String> start(int x) { return null; }
                String name(Object o) { return ""; }
                <T> T same(T t) { return t; }
                static <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> some) { return null; }
                void see(Object... o) { }
                void snippet(String argument, int number, Collection<? extends Future<String>> wild) throws Exception {
                    %s
                }
            }
            """;
    private static final Map<String, String> PROJECT = Map.of(
            "Base", """
                    package app; import java.util.concurrent.*;
                    class Base<T> implements Has<T> {
                        protected CompletableFuture<T> inherited; T value() { return null; }
                        protected CompletableFuture<T> later() { return null; } static Thread made() { return null; }
                        static class Inner { ScheduledExecutorService timer; } }""",
            "Has", "package app; interface Has<E> { default java.util.Optional<E> maybe() { return null; } }",
            "Repo", """
                    package app; import java.util.concurrent.*;
                    interface Repo { CompletableFuture<User> find(String id); User find(int id); Repo self(); <R> R with(java.util.function.Function<Repo, R> f); }""",
            "User", "package app; record User(String name, java.util.concurrent.Future<Long> age) { }");

    private static TypeRef typeIn(Path folder, String code, Map<String, String> project) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(project);
        all.put("Frame", code);
        ProjectTypes types = new ProjectTypes();
        SourceFile frame = null;
        for (Map.Entry<String, String> entry : all.entrySet()) {
            Path path = Files.writeString(folder.resolve(entry.getKey() + ".java"), entry.getValue());
            SourceFile file = new SourceFile(path, entry.getKey() + ".java", true);
            types.add(file, FileScanner.scan(file.readBytes(), new Words(List.of())));
            frame = entry.getKey().equals("Frame") ? file : frame;
        }
        Types known = new Types(types, JDK, CATALOG);
        CompilationUnit unit = JavaSource.parse(frame).unit();
        assertThat(unit).as(code).isNotNull();
        Types.View view = known.from(frame);
        TypeResolver resolver = new TypeResolver(view, known.declare(view, unit));
        Expression seen = unit.findFirst(MethodCallExpr.class, c -> c.getNameAsString().equals("see")).orElseThrow().getArgument(0);
        return resolver.typeOf(seen);
    }

    private static String shown(TypeRef type) {
        return type.toString().replaceAll("(?:\\b\\w+\\.)+(?=[A-Z])", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // locals, fields, parameters
        "see(argument); | String",
        "see(number); | int",
        "CompletableFuture<String> f = start(1); see(f); | CompletableFuture<String>",
        "var f = start(1); see(f); | CompletableFuture<String>",
        "var list = new ArrayList<Future<String>>(); see(list.get(0)); | Future<String>",
        "final var f = POOL.submit(() -> name(1)); see(f); | Future<String>",
        "see(this.futures); | List<CompletableFuture<String>>",
        "see(array[0]); | Future<?>",
        "see(POOL); | ExecutorService",
        "see(Frame.POOL); | ExecutorService",
        "see(app.Frame.POOL); | ExecutorService",
        "{ String x = argument; } int x = 1; see(x); | int",
        "Runnable r = () -> { Thread t = Thread.currentThread(); see(t); }; | Thread",
        "int[] a = { 1 }; see(a[0]); | int",
        // for-each and lambdas
        "for (var f : futures) see(f); | CompletableFuture<String>",
        "for (CompletableFuture<String> f : futures) { see(f.get()); } | String",
        "for (var e : map.entrySet()) see(e.getValue()); | CompletableFuture<Integer>",
        "for (var f : map.values()) see(f.join()); | Integer",
        "for (var f : wild) see(f); | Future<String>",
        "for (var f : array) see(f); | Future<?>",
        "futures.forEach(f -> see(f)); | CompletableFuture<String>",
        "map.forEach((k, v) -> see(v)); | CompletableFuture<Integer>",
        "futures.removeIf(f -> { see(f); return true; }); | CompletableFuture<String>",
        "map.computeIfAbsent(argument, k -> { see(k); return null; }); | String",
        "see(map.computeIfAbsent(argument, k -> new CompletableFuture<>())); | CompletableFuture<Integer>",
        "BiFunction<String, Integer, Long> f = (a, b) -> { see(b); return 1L; }; | Integer",
        // streams and chains
        "see(List.of(1, 2).stream().map(x -> start(x)).toList()); | List<CompletableFuture<String>>",
        "see(Stream.of(1).map(this::start).collect(Collectors.toList())); | List<CompletableFuture<String>>",
        "see(IntStream.range(0, 3).mapToObj(i -> start(i)).toList()); | List<CompletableFuture<String>>",
        "var all = IntStream.range(0, 3).mapToObj(this::start).toList(); for (var f : all) see(f); | CompletableFuture<String>",
        "see(futures.stream().filter(f -> f.isDone()).findFirst().get()); | CompletableFuture<String>",
        "see(futures.stream().map(CompletableFuture::join).toList()); | List<String>",
        "futures.stream().map(f -> f.thenApply(String::length)).forEach(f -> see(f)); | CompletableFuture<Integer>",
        "see(futures.stream().collect(Collectors.toSet())); | Set<CompletableFuture<String>>",
        "for (var f : List.of(start(1), start(2))) see(f); | CompletableFuture<String>",
        "List.of(start(1)).forEach(f -> see(f)); | CompletableFuture<String>",
        "see(map.values().stream().toArray(CompletableFuture[]::new)); | CompletableFuture[]",
        "see(supplyAsync(() -> name(1))); | CompletableFuture<String>",
        "see(supplyAsync(() -> name(1), POOL).thenCompose(s -> start(1)).thenApply(s -> 1)); | CompletableFuture<Integer>",
        "see(start(1).thenCombine(later(), (a, b) -> b)); | CompletableFuture<Integer>",
        "see(start(1).handle((r, e) -> e)); | CompletableFuture<Throwable>",
        "start(1).whenComplete((r, e) -> see(r)); | String",
        "start(1).thenAccept(s -> see(s)); | String",
        "see(CompletableFuture.allOf(start(1), start(2))); | CompletableFuture<Void>",
        "List<Callable<String>> tasks = null; see(POOL.invokeAll(tasks).get(0)); | Future<String>",
        "for (var f : POOL.invokeAll(List.of(() -> name(1)))) see(f); | Future<?>",
        "see(Executors.newSingleThreadScheduledExecutor()); | ScheduledExecutorService",
        // members of the project
        "see(repo.find(argument)); | CompletableFuture<User>",
        "see(repo.find(number)); | User",
        "see(repo.self().find(\"x\").join().age()); | Future<Long>",
        "see(repo.find(\"x\").thenApply(User::name)); | CompletableFuture<String>",
        "see(repo.find(\"x\").thenApply(u -> u.age())); | CompletableFuture<Future<Long>>",
        "see(repo.with(r -> r.find(1))); | User",
        "see(inherited); | CompletableFuture<Integer>",
        "see(this.later()); | CompletableFuture<Integer>",
        "see(super.value()); | Integer",
        "see(maybe()); | Optional<Integer>",
        "see(made()); | Thread",
        "see(new Base.Inner().timer); | ScheduledExecutorService",
        "see(new Pair<ExecutorService, Integer>(POOL, 1).left()); | ExecutorService",
        "see(Kind.ONE); | Kind",
        "see(same(POOL)); | ExecutorService",
        "see(all(futures)); | CompletableFuture<List<String>>",
        "see(source.get()); | CompletableFuture<String>",
        // expressions
        "see((Future<String>) argument); | Future<String>",
        "see(number > 1 ? start(1) : start(2)); | CompletableFuture<String>",
        "see((start(1))); | CompletableFuture<String>",
        "CompletableFuture<String> f; see(f = start(1)); | CompletableFuture<String>",
        "see(switch (number) { case 1 -> POOL; default -> POOL; }); | ExecutorService",
        "if (argument instanceof CharSequence c) { see(c); } | CharSequence",
        "Object o = argument; if (o instanceof User(String n, var a)) { see(n); } | String",
        "Object o = argument; if (!(o instanceof Future<?> f)) { return; } see(f); | Future<?>",
        "try { number++; } catch (RuntimeException e) { see(e); } | RuntimeException",
        "try (var e = Executors.newVirtualThreadPerTaskExecutor()) { see(e); } | ExecutorService",
        "see(\"a\" + number); | String",
        "see(String.class); | Class<String>",
        "see(Objects.requireNonNull(start(1))); | CompletableFuture<String>",
        "see(Optional.of(start(1)).orElseThrow()); | CompletableFuture<String>",
        "see(new CompletableFuture<String>() { }); | CompletableFuture<String>",
        "see(new FutureTask<>(() -> name(1))); | FutureTask",
        "see(switch (number) { case 1 -> { yield POOL; } default -> throw new IllegalStateException(); }); | ExecutorService",
        "see(switch (number) { case 1: yield POOL; default: yield POOL; }); | ExecutorService",
        "Object o = argument; switch (o) { case Future<?> f -> see(f); default -> { } } | Future<?>",
        "Object o = argument; switch (o) { case User(String n, Future<Long> a) when n != null -> see(a); default -> { } } | Future<Long>",
        "Object o = argument; while (!(o instanceof Future<?> f)) { o = null; } see(f); | Future<?>",
        "Object o = argument; boolean b = o instanceof Future<?> f && f.equals(see2(f)); if (o instanceof Thread t && t.isAlive()) { see(t); } | Thread",
        "var l = new ArrayList<CompletableFuture<?>>(); see(l.toArray(new CompletableFuture<?>[0])); | CompletableFuture<?>[]",
        "see(map.entrySet().stream().map(Map.Entry::getValue).toList()); | List<CompletableFuture<Integer>>",
        "see(futures.stream().collect(Collectors.toMap(f -> 1, f -> f))); | Map<Integer,CompletableFuture<String>>",
        "see(futures.stream().collect(Collectors.groupingBy(f -> f.isDone()))); | Map<Boolean,List<CompletableFuture<String>>>",
        "see(Stream.of(1, 2).map(i -> CompletableFuture.supplyAsync(() -> argument, POOL)).toArray(CompletableFuture[]::new)); | CompletableFuture[]",
        "see(Stream.concat(futures.stream(), Stream.of(start(1))).toList()); | List<CompletableFuture<String>>",
        "see(futures.iterator().next()); | CompletableFuture<String>",
        "see(new ArrayDeque<>(futures).poll()); | CompletableFuture<String>",
        "Callable<String> c = () -> argument; see(POOL.submit(c)); | Future<String>",
        "Runnable r = () -> { }; see(POOL.submit(r)); | Future<?>",
        "see(POOL.submit(() -> { throw new Exception(); })); | Future<?>",
        "Supplier<Future<String>> s = () -> start(1); see(s.get()); | Future<String>",
        "Function<String, CompletableFuture<Integer>> f = x -> null; see(f.apply(argument)); | CompletableFuture<Integer>",
        "Function<String, CompletableFuture<Integer>> f = x -> null; see(f.andThen(c -> c.join()).apply(argument)); | Integer",
        "see(Optional.ofNullable(source).map(Supplier::get).orElse(null)); | CompletableFuture<String>",
        "see(start(1).thenCompose(x -> { if (x == null) { return start(2); } return start(3); })); | CompletableFuture<String>",
        "see(start(1).thenApply(x -> switch (x) { case \"a\" -> 1; default -> 2; })); | CompletableFuture<Integer>",
        "see(start(1).exceptionally(e -> null)); | CompletableFuture<String>",
        "see(start(1).orTimeout(1, TimeUnit.SECONDS).toCompletableFuture()); | CompletableFuture<String>",
        "see(start(1).thenCombine(start(2), (a, b) -> a + b).thenAccept(x -> { })); | CompletableFuture<Void>",
        "var r = new java.util.concurrent.atomic.AtomicReference<Future<String>>(); see(r.get()); | Future<String>",
        "var r = new java.util.concurrent.atomic.AtomicReference<>(start(1)); see(r.getAndSet(null)); | CompletableFuture<String>",
        "ThreadLocal<Future<String>> t = ThreadLocal.withInitial(() -> null); see(t.get()); | Future<String>",
        "List<? super CompletableFuture<String>> l = null; List<? extends CompletableFuture<String>> k = null; see(k.get(0)); | CompletableFuture<String>",
        "int[][] grid = null; see(grid[0]); | int[]",
        "Map.Entry<String, Future<String>> e = Map.entry(argument, start(1)); see(e.getValue()); | Future<String>",
        "for (var it = futures.iterator(); it.hasNext();) { see(it.next()); } | CompletableFuture<String>",
        "for (int i = 0; i < futures.size(); i++) { var f = futures.get(i); see(f); } | CompletableFuture<String>",
        "see(Collections.unmodifiableList(futures).get(0)); | CompletableFuture<String>",
        "see(Arrays.asList(start(1), start(2)).get(0)); | CompletableFuture<String>",
        "see(((Supplier<CompletableFuture<String>>) () -> start(1)).get()); | CompletableFuture<String>",
        "see(futures.stream().reduce((a, b) -> a.thenCombine(b, (x, y) -> x)).orElseThrow()); | CompletableFuture<String>",
        "see(futures.stream().flatMap(f -> Stream.of(f, f)).findAny().orElse(null)); | CompletableFuture<String>",
        "see(CompletableFuture.anyOf(start(1))); | CompletableFuture<Object>",
        "see(IntStream.range(0, 2).boxed().collect(Collectors.toMap(i -> i, i -> start(i))).values()); | Collection<CompletableFuture<String>>",
        // libraries that the catalogue describes
        "reactor.core.publisher.Flux<User> users; users.map(u -> { see(u); return 1; }); | User",
        "reactor.core.publisher.Flux<User> users; see(users.map(u -> u.age())); | Flux<Future<Long>>",
        "reactor.core.publisher.Mono<User> user; user.flatMap(u -> reactor.core.publisher.Mono.just(u.name())).doOnNext(n -> see(n)); | String",
        "reactor.core.publisher.Mono<User> user; see(user.map(User::name).onErrorReturn(argument)); | Mono<String>",
        "io.vertx.core.Vertx vertx; vertx.createNetServer().connectHandler(s -> see(s)); | NetSocket",
        "io.vertx.core.Future<User> user; user.map(u -> u.age()).onSuccess(age -> see(age)); | Future<Long>",
        "io.reactivex.rxjava3.core.Flowable<User> users; users.map(User::name).doOnNext(n -> see(n)); | String",
        "com.google.common.util.concurrent.ListenableFuture<User> user; see(com.google.common.util.concurrent.Futures.transform(user, u -> u.age(), POOL)); | ListenableFuture<Future<Long>>",
        "see(unknown); | ?",
        "see(unknown.thing()); | ?",
        "see(argument.noSuchMethod()); | ?"})
    void typesOfExpressions(String snippet, String expected, @TempDir Path folder) throws IOException {
        assertThat(shown(typeIn(folder, FRAME.formatted(snippet), PROJECT))).as(snippet).isEqualTo(expected);
    }

    /** What the project calls Future is not the JDK's. */
    @Test
    void aClassOfTheProjectHidesTheJdks(@TempDir Path folder) throws IOException {
        String own = "package app; class %1$s { static %1$s newFixedThreadPool(int n) { return null; } void get() { } }";
        for (String name : List.of("Future", "Task", "Executors", "Thread")) {
            Map<String, String> project = Map.of(name, own.formatted(name));
            String frame = "package app; import java.util.concurrent.*; class Frame { %s field; void see(Object o) { }"
                    .formatted(name) + " void f() { see(%s); } }";
            assertThat(typeIn(folder, frame.formatted("field"), project).toString()).isEqualTo("app." + name);
            assertThat(typeIn(folder, frame.formatted(name + ".newFixedThreadPool(1)"), project).toString()).isEqualTo("app." + name);
            assertThat(typeIn(folder, frame.formatted("new " + name + "()"), project).toString()).isEqualTo("app." + name);
        }
    }

    @Test
    void aSingleImportHidesThePackage(@TempDir Path folder) throws IOException {
        Map<String, String> project = Map.of("Future", "package app; class Future { }");
        String frame = "package app; import java.util.concurrent.Future; class Frame { Future<String> f; void see(Object o) { } void g() { see(f); } }";
        assertThat(typeIn(folder, frame, project)).isEqualTo(TypeRef.of("java.util.concurrent.Future", TypeRef.STRING));
    }

    @Test
    void aMemberTypeAndATypeVariableHideAll(@TempDir Path folder) throws IOException {
        String member = "package app; import java.util.concurrent.*; class Frame { static class Future { } Future f; void see(Object o) { } void g() { see(f); } }";
        assertThat(typeIn(folder, member, Map.of()).toString()).isEqualTo("app.Frame.Future");
        String variable = "package app; import java.util.concurrent.*; class Frame<Future extends Runnable> { Future f; void see(Object o) { } void g() { see(f); } }";
        assertThat(typeIn(folder, variable, Map.of()).toString()).doesNotContain("java.util.concurrent.Future");
    }

    @Test
    void aNamedThisIsNotTheAnonymousObject(@TempDir Path folder) throws IOException {
        String frame = "package app; class Frame { String name() { return null; } void see(Object o) { } Object f() { return new Object() {"
                + " int name() { return 0; } void g() { see(%s.name()); } }; } }";
        assertThat(typeIn(folder, frame.formatted("Frame.this"), Map.of())).isEqualTo(TypeRef.STRING);
        assertThat(typeIn(folder, frame.formatted("this"), Map.of()).toString()).isEqualTo("int");
    }

    @Test
    void anImportOfAnUnknownLibraryIsUnknown(@TempDir Path folder) throws IOException {
        String frame = "package app; import org.other.Future; class Frame { Future f; void see(Object o) { } void g() { see(f); } }";
        assertThat(typeIn(folder, frame, Map.of()).toString()).isEqualTo("org.other.Future");
    }
}
